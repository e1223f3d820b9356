import { CATEGORIES, type Category, type Rule, type RuleDefinition } from '../lib/rule.ts';
import { STANDARDS } from './standards.ts';

const files = import.meta.glob<RuleDefinition>(
  './{confidentiality,language,promotion,boundaries,trust}/*.ts',
  { eager: true, import: 'default' },
);

const isCategory = (name: string): name is Category => (CATEGORIES as readonly string[]).includes(name);

/** The rule book: every file in a category's folder, in the order of their ids. */
export const RULES: readonly Rule[] = Object.entries(files)
  .flatMap(([path, rule]) => {
    const [, category = '', name = ''] = path.match(/^\.\/([^/]+)\/(.+)\.ts$/) ?? [];
    return isCategory(category)
      ? [{ ...rule, id: `${category}/${name}`, category, standard: STANDARDS[category] }]
      : [];
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));
