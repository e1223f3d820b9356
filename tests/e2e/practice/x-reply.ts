import { XInline } from './x-inline.ts';

/** The reply box below a post on its own page. */
export class XReply extends XInline {
  override readonly address = 'https://x.com/tamsin_physio/status/1790000000000000001';
}
