import '../../lib/pages/page.css';
import { render } from 'preact';
import { Guidance } from '../../lib/pages/guidance/guidance.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { say } from '../../lib/say.ts';
import { loadOwnSettings } from '../../lib/settings/store.ts';
import { SPEAKERS } from '../../rules/book.ts';
import { PARTS, PROFESSIONS, TOPICS } from '../../rules/guidance/index.ts';
import { STANDARDS } from '../../rules/standards.ts';

const book = {
  parts: PARTS,
  topics: TOPICS,
  rules: SPEAKERS,
  standards: STANDARDS,
  professions: PROFESSIONS,
};

void loadOwnSettings().then((loaded) =>
  showApp(say('page_guidance'), (app) => render(<Guidance book={book} loaded={loaded} />, app)),
);
