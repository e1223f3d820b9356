import '../../lib/pages/page.css';
import { render } from 'preact';
import { Guidance } from '../../lib/pages/guidance.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { TOPICS } from '../../rules/guidance/index.ts';
import { RULES } from '../../rules/index.ts';
import { STANDARDS } from '../../rules/standards.ts';

showApp((app) => render(<Guidance topics={TOPICS} standards={STANDARDS} rules={RULES} />, app));
