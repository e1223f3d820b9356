import '../../lib/pages/page.css';
import { render } from 'preact';
import { currentSite } from '../../lib/pages/current-site.ts';
import { Popup } from '../../lib/pages/popup.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { loadSettings } from '../../lib/settings/store.ts';

void Promise.all([loadSettings(), currentSite()]).then(([loaded, site]) =>
  showApp((app) => render(<Popup loaded={loaded} site={site} />, app)),
);
