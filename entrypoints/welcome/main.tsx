import '../../lib/pages/page.css';
import { render } from 'preact';
import { showApp } from '../../lib/pages/show.ts';
import { Welcome } from '../../lib/pages/welcome.tsx';
import { say } from '../../lib/say.ts';
import { loadOwnSettings } from '../../lib/settings/store.ts';
import { PROFESSIONS } from '../../rules/guidance/professions.ts';

void loadOwnSettings().then((loaded) =>
  showApp(say('welcome_title'), (app) => render(<Welcome loaded={loaded} professions={PROFESSIONS} />, app)),
);
