import '../../lib/pages/page.css';
import { render } from 'preact';
import { Options } from '../../lib/pages/options.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { loadSettings } from '../../lib/settings/store.ts';

void loadSettings().then((loaded) => showApp((app) => render(<Options loaded={loaded} />, app)));
