import * as z from 'zod/mini';
import { STRICTNESSES } from '../check/strictness.ts';
import { CATEGORIES, type Category } from '../rule.ts';

/** The sites that PostWell knows by itself. */
export const KNOWN_SITES = ['x', 'facebook', 'linkedin'] as const;
export type KnownSite = (typeof KNOWN_SITES)[number];

/** When Post is held for a second look: never, for serious points only, or for any point that is shown. */
export const PAUSES = ['never', 'serious', 'any'] as const;
export type Pause = (typeof PAUSES)[number];

/** When advice shows: while somebody types, or not before they press Post. */
export const TIMINGS = ['typing', 'post'] as const;
export type Timing = (typeof TIMINGS)[number];

const switches = <Name extends string>(names: readonly Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.boolean()])) as Record<Name, z.ZodMiniBoolean>);

const FIELDS = {
  strictness: z.enum(STRICTNESSES),
  categories: switches(CATEGORIES),
  sites: switches(KNOWN_SITES),
  pause: z.enum(PAUSES),
  timing: z.enum(TIMINGS),
  chip: z.boolean(),
};

/** What a person has chosen. One object, kept whole under one key. */
export interface Settings {
  readonly strictness: (typeof STRICTNESSES)[number];
  readonly categories: Readonly<Record<Category, boolean>>;
  readonly sites: Readonly<Record<KnownSite, boolean>>;
  readonly pause: Pause;
  readonly timing: Timing;
  /** Show the chip beside the compose box. */
  readonly chip: boolean;
}

export const DEFAULTS: Settings = {
  strictness: 'standard',
  categories: { confidentiality: true, language: true, promotion: true, boundaries: true, trust: true },
  sites: { x: true, facebook: true, linkedin: true },
  pause: 'serious',
  timing: 'typing',
  chip: true,
};

/** Settings that could be read, and the names of the fields that could not and stand at their defaults. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly broken: readonly (keyof Settings)[];
}

/**
 * Reads stored settings field by field, so that one bad value costs only itself. A field that is missing (an older
 * version wrote this) takes its default in silence; a field of the wrong type is named in `broken`. Never throws.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings: Record<string, unknown> = { ...DEFAULTS };
  const broken: (keyof Settings)[] = [];
  for (const [name, schema] of Object.entries(FIELDS) as [keyof Settings, z.ZodMiniType][]) {
    if (given[name] === undefined) continue;
    const result = z.safeParse(schema, given[name]);
    if (result.success) settings[name] = result.data;
    else broken.push(name);
  }
  return { settings: settings as unknown as Settings, broken };
}

/** The categories that are switched off, as the engine wants them. */
export const categoriesOff = (settings: Settings): Category[] =>
  CATEGORIES.filter((category) => !settings.categories[category]);
