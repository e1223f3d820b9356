import type { Category } from '../rule.ts';
import type { KnownSite } from '../settings/schema.ts';

/** How categories and sites are said to people. */
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  confidentiality: 'Confidentiality',
  language: 'Language',
  promotion: 'Promotion',
  boundaries: 'Boundaries',
  trust: 'Trust',
};

export const SITE_NAMES: Readonly<Record<KnownSite, string>> = {
  x: 'X (Twitter)',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
};
