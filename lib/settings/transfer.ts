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
  if (text.length > LONGEST) return no('This file is too large to be PostWell’s options.');
  const file = parseJson(text);
  if (file === undefined) return no('This file is not complete, or it is not JSON.');
  if (!isFields(file) || file.app !== 'PostWell' || !isFields(file.settings)) {
    return no('This file does not hold PostWell’s options.');
  }
  if (typeof file.version !== 'number') return no('This file does not say which version wrote it.');
  if (file.version > VERSION) {
    return no('A newer PostWell wrote this file. Update PostWell, then try again.');
  }
  const unknown = Object.keys(file.settings).filter((name) => !(name in DEFAULTS));
  const { settings, broken } = parseSettings(file.settings);
  const wrong = [...broken, ...unknown];
  return wrong.length > 0
    ? no(`Some of this file cannot be read: ${wrong.slice(0, 5).join(', ')}.`)
    : { ok: true, settings: { ...settings, pausedUntil: 0 } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
