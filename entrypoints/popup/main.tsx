import '../../lib/pages/page.css';
import '../../lib/pages/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../lib/pages/popup/popup.tsx';
import { lookAtTab } from '../../lib/pages/popup/tab-in-front.ts';
import { showApp } from '../../lib/pages/show.ts';
import { say } from '../../lib/say.ts';
import { loadOwnSettings } from '../../lib/settings/store.ts';

void Promise.all([loadOwnSettings(), lookAtTab()]).then(([loaded, tab]) =>
  showApp(say('extension_name'), (app) => render(<Popup loaded={loaded} tab={tab} />, app)),
);
