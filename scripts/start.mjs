// `npm start [-- "a draft"]`: installs what is missing, builds, and shows PostWell on three practice pages.
import { ensureChromium, ensurePackages, hasDisplay } from './ensure.mjs';

ensurePackages();
process.env.POSTWELL_CHROMIUM = await ensureChromium();
const { build } = await import('./build.mjs');
build();
const { showByHand, showHeadless } = await import('./demo.mjs');
const draft = process.argv.slice(2).join(' ') || undefined;
if (hasDisplay()) await showByHand(draft);
else await showHeadless(draft);
