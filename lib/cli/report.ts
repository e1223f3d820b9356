import type { Flag } from '../check/check.ts';
import { say } from '../say.ts';

/** A flag as one JSON Lines consumer reads it. Offsets are UTF-16. */
export const toRecord = (flag: Flag, text: string) => ({
  rule: flag.rule.id,
  category: flag.rule.category,
  standard: flag.rule.standard.number,
  level: flag.level,
  start: flag.start,
  end: flag.end,
  quote: text.slice(flag.start, flag.end),
});

/** A report for people: each flag with its words, its standard and what to do instead. */
export function toReport(name: string, text: string, flags: readonly Flag[]): string {
  if (flags.length === 0) return `${name}: nothing to raise.\n`;
  const points = flags.map(({ rule, level, start, end }) =>
    [
      `  “${text.slice(start, end).replace(/\s+/g, ' ')}” (characters ${start} to ${end})`,
      `    ${say('card_label', say(`level_${level}`), rule.title)} [${rule.id}]`,
      `    ${rule.what} ${rule.why}`,
      `    ${say('card_consider')} ${rule.instead}`,
      `    Standard ${rule.standard.number} (${rule.standard.edition} edition): ${rule.standard.sentence}`,
    ].join('\n'),
  );
  return `${name}: ${flags.length} to consider.\n${points.join('\n\n')}\n`;
}
