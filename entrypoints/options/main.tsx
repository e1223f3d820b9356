import '../../lib/pages/page.css';
import { render } from 'preact';
import { Options } from '../../lib/pages/options/options.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { loadOwnSettings } from '../../lib/settings/store.ts';
import { SPEAKERS } from '../../rules/book.ts';
import { PROFESSIONS } from '../../rules/guidance/professions.ts';

void loadOwnSettings().then((loaded) =>
  showApp((app) => render(<Options loaded={loaded} rules={SPEAKERS} professions={PROFESSIONS} />, app)),
);
