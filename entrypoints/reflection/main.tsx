import '../../lib/pages/page.css';
import '../../lib/pages/reflection/reflection.css';
import { render } from 'preact';
import { CATEGORY_NAMES } from '../../lib/pages/names.ts';
import { Reflection } from '../../lib/pages/reflection/reflection.tsx';
import { showApp } from '../../lib/pages/show.ts';
import { loadReflection } from '../../lib/reflection/store.ts';
import { CATEGORIES, type Category } from '../../lib/rule.ts';
import { loadOwnSettings } from '../../lib/settings/store.ts';
import { STANDARDS } from '../../rules/standards.ts';

const names = Object.fromEntries(
  CATEGORIES.map((category) => [category, `${STANDARDS[category].number} ${CATEGORY_NAMES[category]}`]),
) as Record<Category, string>;

void Promise.all([loadOwnSettings(), loadReflection()]).then(([loaded, kept]) =>
  showApp((app) => render(<Reflection loaded={loaded} kept={kept} names={names} />, app)),
);
