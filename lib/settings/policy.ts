import * as z from 'zod/mini';
import { STRICTNESSES } from '../check/strictness.ts';
import {
  DEFAULTS,
  hosts,
  isFields,
  keepable,
  PAUSES,
  PHRASE_COUNT,
  PHRASE_LENGTH,
  type Settings,
  webAddress,
} from './schema.ts';

/** What an employer can lock. What concerns the person alone (profession, reflection) is not among it. */
export const LOCKABLE = [
  'strictness',
  'pause',
  'timing',
  'chip',
  'marks',
  'messages',
  'categories',
  'sites',
  'rulesOff',
  'allowed',
  'alwaysRaise',
  'extraSites',
  'pausedUntil',
] as const satisfies readonly (keyof Settings)[];
export type Lockable = (typeof LOCKABLE)[number];

/** What the employer's IT has set through the browser's own policies (`public/managed-schema.json`). */
export interface Policy {
  /** Who set it, as people are told. */
  readonly organisation: string;
  readonly policyName: string;
  readonly policyLink: string;
  readonly leastStrictness: Settings['strictness'] | undefined;
  readonly leastPause: Settings['pause'] | undefined;
  readonly alwaysRaise: readonly string[];
  readonly extraSites: readonly string[];
  readonly locked: readonly Lockable[];
}

export const NO_POLICY: Policy = {
  organisation: '',
  policyName: '',
  policyLink: '',
  leastStrictness: undefined,
  leastPause: undefined,
  alwaysRaise: [],
  extraSites: [],
  locked: [],
};

const text = z.string().check(z.maxLength(PHRASE_LENGTH));

const FIELDS: Readonly<Record<keyof Policy, z.ZodMiniType>> = {
  organisation: text,
  policyName: text,
  policyLink: webAddress,
  leastStrictness: z.enum(STRICTNESSES),
  leastPause: z.enum(PAUSES),
  alwaysRaise: z.array(text).check(z.maxLength(PHRASE_COUNT)),
  extraSites: hosts,
  locked: z.array(z.enum(LOCKABLE)),
};

/**
 * A policy field by field, and a list entry by entry; what cannot be read counts as not set, for a slip of IT must not switch
 * PostWell off, nor one lock that only a newer version knows undo the others.
 */
export function parsePolicy(managed: unknown): Policy {
  const given = isFields(managed) ? managed : {};
  const policy: Record<string, unknown> = { ...NO_POLICY };
  for (const [name, schema] of Object.entries(FIELDS)) {
    const reads = (candidate: unknown) => z.safeParse(schema, candidate).success;
    const value = reads(given[name]) ? given[name] : keepable(given[name], reads);
    if (value !== undefined) policy[name] = value;
  }
  return policy as unknown as Policy;
}

const atLeast = <Value extends string>(
  order: readonly Value[],
  value: Value,
  least: Value | undefined,
): Value => (least !== undefined && order.indexOf(value) < order.indexOf(least) ? least : value);

/**
 * The settings as they are in force under a policy. A locked setting stands at the employer's value where the policy
 * gives one, and at PostWell's usual value otherwise.
 */
export function applyPolicy(own: Settings, policy: Policy): Settings {
  const locked = Object.fromEntries(policy.locked.map((name) => [name, DEFAULTS[name]]));
  const settings: Settings = {
    ...own,
    ...locked,
    ...(policy.locked.includes('strictness') &&
      policy.leastStrictness && { strictness: policy.leastStrictness }),
    ...(policy.locked.includes('pause') && policy.leastPause && { pause: policy.leastPause }),
  };
  return {
    ...settings,
    strictness: atLeast(STRICTNESSES, settings.strictness, policy.leastStrictness),
    pause: atLeast(PAUSES, settings.pause, policy.leastPause),
    alwaysRaise: union(policy.alwaysRaise, settings.alwaysRaise),
    extraSites: union(policy.extraSites, settings.extraSites),
    policyName: policy.policyName || settings.policyName,
    policyLink: policy.policyLink || settings.policyLink,
  };
}

const union = (first: readonly string[], second: readonly string[]): string[] => [
  ...new Set([...first, ...second]),
];
