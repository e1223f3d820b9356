import { say, sayList } from '../say.ts';
import { DEFAULTS, isFields, parseSettings, type Settings } from './schema.ts';

/** The version of the file's form. It changes when an older PostWell could no longer read the file. */
const VERSION = 1;

/** Longer than any file that PostWell writes, in characters. */
const LONGEST = 300_000;

/** The settings as a file that people can keep, read and hand on. A pause is not part of it. */
export function toFile(settings: Settings): string {
  const { pausedUntil: _pause, ...kept } = settings;
  return `${JSON.stringify({ app: 'PostWell', version: VERSION, settings: kept }, null, 2)}\n`;
}

/** What a file holds, or why it cannot be used, in words for the person. */
export type FromFile =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly why: string };

const no = (why: string): FromFile => ({ ok: false, why });

/** Reads a file of settings. All of it has to be right: a file that is half taken over would surprise. Never throws. */
export function fromFile(text: string): FromFile {
  if (text.length > LONGEST) return no(say('file_too_large'));
  const file = parseJson(text);
  if (file === undefined) return no(say('file_not_json'));
  if (!isFields(file) || file.app !== 'PostWell' || !isFields(file.settings)) {
    return no(say('file_not_ours'));
  }
  if (typeof file.version !== 'number') return no(say('file_no_version'));
  if (file.version > VERSION) {
    return no(say('file_newer'));
  }
  const unknown = Object.keys(file.settings).filter((name) => !Object.hasOwn(DEFAULTS, name));
  const { settings, broken } = parseSettings(file.settings);
  const wrong = [...broken, ...unknown];
  return wrong.length > 0
    ? no(say('file_part_broken', sayList(wrong.slice(0, 5))))
    : { ok: true, settings: { ...settings, pausedUntil: 0 } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
