import type { Category } from '../rule.ts';
import type { KnownSite, Settings } from '../settings/schema.ts';

/** How categories, sites and settings are said to people. */
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

export const FIELD_NAMES: Readonly<Record<keyof Settings, string>> = {
  strictness: 'how much to raise',
  categories: 'what to look for',
  sites: 'where to read',
  pause: 'when Post should wait',
  timing: 'when to advise',
  chip: 'the count beside the box',
  marks: 'the lines under words',
  messages: 'private messages',
  rulesOff: 'rules that are off',
  extraSites: 'sites that you added',
  allowed: 'names and phrases to allow',
  alwaysRaise: 'names and phrases to raise',
  profession: 'your profession',
  policyName: 'the name of your employer’s policy',
  policyLink: 'the link to your employer’s policy',
  reflection: 'reflection',
  pausedUntil: 'the pause',
};
