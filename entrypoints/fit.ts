import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fitOfPage } from '../lib/compose/fit.ts';

/** The popup runs this in the page in front, and takes what it gives. */
export default defineUnlistedScript(() => fitOfPage());
