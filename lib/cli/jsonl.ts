import type { Draft, Site } from '../reading/index.ts';

/** One line of input: a draft with its id. */
export interface Line {
  readonly id: string;
  readonly draft: Draft;
}

/** A line that cannot be read, with its number (from 1). */
export class BadLine extends Error {
  constructor(number: number, why: string) {
    super(`line ${number}: ${why}`);
  }
}

/** What `--site` and the field `site` may say. A reply is a kind of draft, not a site, but people say it there. */
export const SITE_NAMES = ['x', 'facebook', 'linkedin', 'reply'] as const;
export type SiteName = (typeof SITE_NAMES)[number];

export const isSiteName = (name: unknown): name is SiteName => SITE_NAMES.some((known) => known === name);

/** A draft from its words and the name of the place where it is written. */
export function toDraft(text: string, name?: SiteName, to?: string): Draft {
  const site: Site | undefined = name === 'reply' ? undefined : name;
  return { text, site, kind: name === 'reply' || to !== undefined ? 'reply' : 'post', to };
}

/** Reads JSON Lines of `{"id","text","site"?,"to"?}`; other fields are passed over. Throws BadLine. */
export function parseLines(input: string, fallback?: SiteName): Line[] {
  return input
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseLine(line, index + 1, fallback)] : []));
}

function parseLine(line: string, number: number, fallback?: SiteName): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine(number, 'this is not JSON');
  }
  if (typeof value !== 'object' || value === null) throw new BadLine(number, 'this is not a JSON object');
  const { id, text, site, to } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new BadLine(number, '"id" must be a string');
  if (typeof text !== 'string') throw new BadLine(number, '"text" must be a string');
  if (site !== undefined && !isSiteName(site)) {
    throw new BadLine(number, `"site" must be one of ${SITE_NAMES.join(', ')}`);
  }
  if (to !== undefined && typeof to !== 'string') throw new BadLine(number, '"to" must be a string');
  return { id, draft: toDraft(text, site ?? fallback, to) };
}
