import {
  ANSWERS,
  answer,
  type Heard,
  hear,
  meanOf,
  type Network,
  peak,
  SHARPNESS,
  spell,
} from '../../../lib/check/second-reader/network/network.ts';
import { addBack, addOuters, addTo, runBack } from './back.ts';

/** A draft as the network learns from it. */
export interface NetworkLesson {
  /** Rows of the table, word by word: the word's own, then that of its kind, if it has one. */
  readonly rows: readonly (readonly number[])[];
  /** Word by word and category by category: part of what would be raised (1), not (0), or nobody can tell (2). */
  readonly dueByWord: Uint8Array;
  /** By category. */
  readonly due: readonly number[];
  /** By category, how much the draft counts; 0 leaves it out. */
  readonly worth: readonly number[];
}

/** How a draft is studied. */
export interface Study {
  /** How much the words' answers count beside the draft's. */
  readonly byWord: number;
  /** The share of what is known that is blotted out each time, so that nothing is leant on alone. */
  readonly blot: number;
  /** The share of words that are taken for unknown ones. */
  readonly unknown: number;
}

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Numbers to put to others so that a share of them is blotted out, and the rest as much louder. */
function blots(length: number, share: number, next: () => number): Float64Array {
  const mask = new Float64Array(length);
  for (let at = 0; at < length; at += 1) mask[at] = next() < share ? 0 : 1 / (1 - share);
  return mask;
}

function multiply(values: Float64Array, mask: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] as number) * (mask[at] as number);
}

/** Hears one draft and adds up what its faults say of every weight. */
export function study(
  network: Network,
  lesson: NetworkLesson,
  slopes: Network,
  touched: Set<number>,
  { byWord, blot, unknown }: Study,
  next: () => number,
): void {
  const length = lesson.rows.length;
  if (length === 0) return;
  const rows = lesson.rows.map(([word = 0, ...kinds]) => [next() < unknown ? 0 : word, ...kinds]);
  const width = network.table.columns;
  const words = spell(network, rows);
  const wordMask = blots(words.length, blot, next);
  const joinedMask = blots(length * network.word.columns, blot, next);
  multiply(words, wordMask);
  const heard = hear(network, words, (joined) => multiply(joined, joinedMask));
  const { ofDraft, ofWords } = faultsOf(network, lesson, heard, slopes, byWord);

  addTo(slopes.draftBias, ofDraft);
  addOuters(slopes.draft, ofDraft, meanOf(heard.joined, network.word.columns), 1);
  addOuters(slopes.word, ofWords, heard.joined, length);
  for (let at = 0; at < length; at += 1)
    addTo(slopes.wordBias, ofWords.subarray(at * ANSWERS, (at + 1) * ANSWERS));

  const ofJoined = backToJoined(network, ofDraft, ofWords);
  multiply(ofJoined, joinedMask);
  const state = network.ahead.state.columns;
  const [ofAhead, ofBack, ofRows] = apart(ofJoined, length, [state, state, width]);
  runBack(network.ahead, heard.ahead, words, false, ofAhead, slopes.ahead, ofRows);
  runBack(network.back, heard.back, words, true, ofBack, slopes.back, ofRows);
  multiply(ofRows, wordMask);
  rows.forEach((own, at) => {
    for (const row of own) {
      touched.add(row);
      addTo(
        slopes.table.values.subarray(row * width, (row + 1) * width),
        ofRows.subarray(at * width, (at + 1) * width),
      );
    }
  });
}

/** How far each answer is off, for the draft and for its words; the slopes of `gain` are added at once. */
function faultsOf(
  network: Network,
  lesson: NetworkLesson,
  heard: Heard,
  slopes: Network,
  byWord: number,
): { ofDraft: Float64Array; ofWords: Float64Array } {
  const odds = answer(network, heard);
  const ofDraft = new Float64Array(ANSWERS);
  const ofWords = new Float64Array(heard.byWord.length);
  const told = lesson.dueByWord.reduce((sum, due) => sum + (due === 2 ? 0 : 1), 0);
  for (let category = 0; category < ANSWERS; category += 1) {
    const wrong = probability(odds[category] as number) - (lesson.due[category] as number);
    const slope = ((lesson.worth[category] as number) * wrong) / ANSWERS;
    const most = peak(heard, category);
    const gain = network.gain[category] as number;
    ofDraft[category] = slope;
    slopes.gain[category] = (slopes.gain[category] as number) + slope * most;
    for (let place = category; place < ofWords.length; place += ANSWERS) {
      const said = heard.byWord[place] as number;
      const due = lesson.dueByWord[place] as number;
      ofWords[place] =
        slope * gain * Math.exp(SHARPNESS * (said - most)) +
        (due === 2 ? 0 : (byWord * (probability(said) - due)) / told);
    }
  }
  return { ofDraft, ofWords };
}

/** From the answers' faults back to what was known at each word. */
function backToJoined(network: Network, ofDraft: Float64Array, ofWords: Float64Array): Float64Array {
  const columns = network.word.columns;
  const length = ofWords.length / ANSWERS;
  const ofMean = new Float64Array(columns);
  addBack(ofMean, 0, network.draft, ofDraft, 0);
  const ofJoined = new Float64Array(length * columns);
  for (let at = 0; at < length; at += 1) {
    for (let column = 0; column < columns; column += 1)
      ofJoined[at * columns + column] = (ofMean[column] as number) / length;
    addBack(ofJoined, at * columns, network.word, ofWords, at * ANSWERS);
  }
  return ofJoined;
}

/** Tables that lay side by side, each by itself. */
function apart<Widths extends readonly number[]>(
  joined: Float64Array,
  length: number,
  widths: readonly [...Widths],
): { [Table in keyof Widths]: Float64Array } {
  const columns = widths.reduce((sum, width) => sum + width, 0);
  let from = 0;
  return widths.map((width) => {
    const table = new Float64Array(length * width);
    for (let at = 0; at < length; at += 1) {
      const start = at * columns + from;
      table.set(joined.subarray(start, start + width), at * width);
    }
    from += width;
    return table;
  }) as { [Table in keyof Widths]: Float64Array };
}
