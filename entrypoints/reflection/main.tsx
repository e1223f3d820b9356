import '../../lib/pages/page.css';
import '../../lib/pages/reflection/reflection.css';
import { render } from 'preact';
import { Reflection } from '../../lib/pages/reflection/reflection.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { loadReflection } from '../../lib/reflection/store.ts';
import { say } from '../../lib/say.ts';
import { loadOwnSettings } from '../../lib/settings/store.ts';
import { STANDARDS } from '../../rules/standards.ts';

void Promise.all([loadOwnSettings(), loadReflection()]).then(([loaded, kept]) =>
  showApp(say('page_reflection'), (app) =>
    render(<Reflection loaded={loaded} kept={kept} standards={STANDARDS} />, app),
  ),
);
