import '../../lib/pages/page.css';
import '../../lib/pages/practice/practice.css';
import { render } from 'preact';
import { Practice } from '../../lib/pages/practice/practice.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { say } from '../../lib/say.ts';

showApp(say('page_practice'), (app) => render(<Practice />, app));
