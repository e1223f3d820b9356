import * as z from 'zod/mini';
import { STRICTNESSES } from '../check/strictness.ts';
import { CATEGORIES, type Category, EDITIONS, type Edition } from '../rule.ts';

/** The sites that PostWell knows by itself. */
export const KNOWN_SITES = ['x', 'facebook', 'linkedin'] as const;
export type KnownSite = (typeof KNOWN_SITES)[number];

/** When Post is held for a second look: never, for serious points only, or for any point that is shown. Least first. */
export const PAUSES = ['never', 'serious', 'any'] as const;
export type Pause = (typeof PAUSES)[number];

/** When advice shows: while somebody types, or not before they press Post. */
export const TIMINGS = ['typing', 'post'] as const;
export type Timing = (typeof TIMINGS)[number];

/** How long a phrase may be, in UTF-16 units, and how many a list may hold. */
export const PHRASE_LENGTH = 80;
export const PHRASE_COUNT = 200;

/** How many sites may be added. */
export const SITE_COUNT = 50;

const switches = <Name extends string>(names: readonly Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.boolean()])) as Record<Name, z.ZodMiniBoolean>);

/** How long the lists may be, longest first. */
const LENGTHS = [500, PHRASE_COUNT, SITE_COUNT] as const;

const shortText = z.string().check(z.maxLength(PHRASE_LENGTH));
const phrases = z.array(shortText).check(z.maxLength(PHRASE_COUNT));
/** The host of a site: letters, digits, dots and hyphens. A port may follow. */
export const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/;
export const hosts = z
  .array(z.string().check(z.regex(HOST), z.maxLength(120)))
  .check(z.maxLength(SITE_COUNT));
/** An address that may be opened: https only. Empty where there is none. */
export const webAddress = z.string().check(z.regex(/^(https:\/\/[^\s"<>]+)?$/), z.maxLength(500));

const FIELDS = {
  strictness: z.enum(STRICTNESSES),
  categories: switches(CATEGORIES),
  sites: switches(KNOWN_SITES),
  pause: z.enum(PAUSES),
  timing: z.enum(TIMINGS),
  chip: z.boolean(),
  marks: z.boolean(),
  messages: z.boolean(),
  rulesOff: z.array(z.string().check(z.regex(/^[\w/-]{1,80}$/))).check(z.maxLength(500)),
  extraSites: hosts,
  allowed: phrases,
  alwaysRaise: phrases,
  edition: z.enum(EDITIONS),
  profession: z.string().check(z.regex(/^[a-z]{0,20}$/)),
  policyName: shortText,
  policyLink: webAddress,
  reflection: z.boolean(),
  pausedUntil: z.number(),
};

/** What a person has chosen. */
export interface Settings {
  readonly strictness: (typeof STRICTNESSES)[number];
  readonly categories: Readonly<Record<Category, boolean>>;
  readonly sites: Readonly<Record<KnownSite, boolean>>;
  readonly pause: Pause;
  readonly timing: Timing;
  /** Show the chip beside the compose box. */
  readonly chip: boolean;
  /** Underline the words that points are about. */
  readonly marks: boolean;
  /** Read private messages too. */
  readonly messages: boolean;
  /** Ids of the rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Hosts of the sites that the person added. */
  readonly extraSites: readonly string[];
  /** Names and phrases that are never raised. */
  readonly allowed: readonly string[];
  /** Names and phrases that are raised wherever they stand. */
  readonly alwaysRaise: readonly string[];
  /** The edition of the standards whose numbers are shown, where they were verified. */
  readonly edition: Edition;
  /** Id of the profession (`rules/guidance/professions.ts`), for whom to ask. Empty: not said. */
  readonly profession: string;
  /** The employer's social media policy. Empty: not said. */
  readonly policyName: string;
  readonly policyLink: string;
  /** Keep counts for reflection. */
  readonly reflection: boolean;
  /** Quiet everywhere until then (milliseconds since 1970). */
  readonly pausedUntil: number;
}

export const DEFAULTS: Settings = {
  strictness: 'standard',
  categories: { confidentiality: true, language: true, promotion: true, boundaries: true, trust: true },
  sites: { x: true, facebook: true, linkedin: true },
  pause: 'serious',
  timing: 'typing',
  chip: true,
  marks: true,
  messages: false,
  rulesOff: [],
  extraSites: [],
  allowed: [],
  alwaysRaise: [],
  edition: '2016',
  profession: '',
  policyName: '',
  policyLink: '',
  reflection: false,
  pausedUntil: 0,
};

/**
 * What stays on this device when the rest follows the person to their other ones: phrases may be names of people, and
 * a pause is for here and now.
 */
export const DEVICE_FIELDS = [
  'allowed',
  'alwaysRaise',
  'reflection',
  'pausedUntil',
] as const satisfies readonly (keyof Settings)[];

/** Settings that could be read, and the names of the fields that could not and stand at their defaults. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly broken: readonly (keyof Settings)[];
}

/** Is this an object of fields, and not a list? */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads stored settings field by field, so that one bad value costs only itself. A field that is missing (an older
 * version wrote this) takes its default in silence; a field of the wrong type is named in `broken`, and of a list what
 * can be read is kept. Never throws.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  const given = isFields(stored) ? stored : {};
  const settings: Record<string, unknown> = { ...DEFAULTS };
  const broken: (keyof Settings)[] = [];
  for (const [name, schema] of Object.entries(FIELDS) as [keyof Settings, z.ZodMiniType][]) {
    if (given[name] === undefined) continue;
    const value = withDefaults(name, given[name]);
    const reads = (candidate: unknown) => z.safeParse(schema, candidate).success;
    if (reads(value)) settings[name] = value;
    else {
      broken.push(name);
      settings[name] = keepable(value, reads) ?? DEFAULTS[name];
    }
  }
  return { settings: settings as unknown as Settings, broken };
}

/** A set of switches that lacks one (a category or site that came later) takes that one from the defaults. */
const withDefaults = (name: keyof Settings, value: unknown): unknown => {
  const usual: unknown = DEFAULTS[name];
  return isFields(usual) && isFields(value) ? { ...usual, ...value } : value;
};

/** Of a list that cannot be read whole, the entries that can be, as many as may stand. Undefined for anything else. */
export function keepable(value: unknown, reads: (candidate: unknown) => boolean): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const kept = value.filter((entry) => reads([entry]));
  return LENGTHS.map((length) => kept.slice(0, length)).find(reads);
}

/** The categories that are switched off, as the engine wants them. */
export const categoriesOff = (settings: Settings): Category[] =>
  CATEGORIES.filter((category) => !settings.categories[category]);
