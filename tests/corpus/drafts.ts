import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSiteName, toDraft } from '../../lib/cli/jsonl.ts';
import type { Draft } from '../../lib/reading/index.ts';
import type { Gold } from './score.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The files of labelled drafts, by name without ending. Each has an author of its own. */
export const CORPUS_FILES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace('.jsonl', ''))
  .sort();

/** Files of drafts that were written to teach the second reader, of which nothing is measured. Each has an author of its own. */
export const LESSON_FILES: readonly string[] = readdirSync(`${FOLDER}/lessons`)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => `lessons/${name.replace('.jsonl', '')}`)
  .sort();

/** The labelled drafts of one file. */
export const draftsOf = (file: string): Gold[] =>
  readFileSync(`${FOLDER}/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Gold);

/** A labelled draft as the engine is given it. */
export const toEngineDraft = (gold: Gold): Draft =>
  toDraft(gold.text, isSiteName(gold.site) ? gold.site : undefined, gold.to);
