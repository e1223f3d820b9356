import '../../lib/pages/page.css';
import { render } from 'preact';
import { Options } from '../../lib/pages/options/options.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { say } from '../../lib/say.ts';
import { loadOwnSettings } from '../../lib/settings/store.ts';
import { SPEAKERS } from '../../rules/book.ts';
import { PROFESSIONS } from '../../rules/guidance/professions.ts';
import { STANDARDS } from '../../rules/standards.ts';

void loadOwnSettings().then((loaded) =>
  showApp(say('page_options'), (app) =>
    render(<Options loaded={loaded} rules={SPEAKERS} professions={PROFESSIONS} standards={STANDARDS} />, app),
  ),
);
