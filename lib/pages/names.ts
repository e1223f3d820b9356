import type { Category } from '../rule.ts';
import { say } from '../say.ts';
import type { KnownSite, Settings } from '../settings/schema.ts';

/** How categories, sites and settings are said to people. */
export const categoryName = (category: Category): string => say(`category_${category}`);

export const siteName = (site: KnownSite): string => say(`site_${site}`);

export const fieldName = (field: keyof Settings): string => say(`field_${field}`);
