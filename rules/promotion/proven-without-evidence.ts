import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';

/** A source that somebody can look up. */
const SOURCE = pattern(oneOf`
  \b(?:cochrane|nice (?:guid\w+|ng ?\d+|cg ?\d+)|ng\d+|bmj|lancet|doi|pubmed|published in|et al
    20[12]\d (?:trial|study|review|paper)|randomised|systematic review|meta[- ]analysis|journal|n ?= ?\d+
    link to the (?:paper|study)|paper (?:is )?linked|university of)\b
  https?:
`);

/** A number that stands for proof: "cuts stress by 60%", "9 out of 10 of you". */
const FIGURES = pattern(oneOf`
  \b(?:cuts?|lowers?|reduces?|boosts?|increases?|improves?|raises?|report|reports|drops?|slashes?|fall|fades?|faster
    less|fewer|more)(?: \w+){0,3} (?:by )?(?:up to )?\d{2,3} ?%(?: \w+){0,3}
  \b(?:9|nine|8|eight) (?:out of|times out of) (?:10|ten)\b[^.!?\n]{0,40}
  \bup to (?:ten|five|10|5|three) times (?:more|less|faster)
  \b\d{2,3} ?% (?:less|more|fewer|better|faster|of (?:people|women|clients|patients|them|users|mums))(?: \w+){0,3}
  \b(?:four|three|two|nine|4|3|2|9) in (?:five|four|three|ten|5|4|3|10) (?:stop|are|see|feel|get|sleep|lose
    report|walk|no longer)\b(?: \w+){0,3}
  \b(?:neuroscience|science|trials?|studies|research) (?:has |have )?(?:shown|show|shows|proves?|proven|confirms?)\b(?: \w+){0,5}
  \b(?:halves|doubles)(?: \w+){0,4}
`);

export default defineRule({
  title: 'A proof that is not shown',
  level: 'medium',
  what: 'This could call a treatment proven, or give a figure, with nothing to show for it.',
  why: 'Those who promote care need to hold good evidence in people, not only experience or reviews. "Proven" without a source could mislead.',
  instead: 'Consider naming the study and its limits, or leave "proven" and the figure out.',
  notWhen: 'You name the study or the guideline that others can look up.',
  find: (reading) => {
    const { offering, selling } = reading.commerce;
    if (reading.says(SOURCE) || reading.commerce.other) return [];
    const claims = reading.claims.filter((claim) => claim.kind === 'evidence');
    const proven = claims.filter(
      (claim) =>
        (offering ||
          /\b(?:cure|reverse|heal|stop|shrink|melt|catch|rewire|erase)/.test(claim.sentence.plain)) &&
        (reading.health.has(claim.sentence.index) || selling),
    );
    const figures = reading
      .match(FIGURES)
      .filter(
        (found) =>
          selling &&
          reading.health.size > 0 &&
          !/£/.test(found.plain) &&
          !/\b(?:off|price|discount|deposit)\b/.test(found.plain),
      );
    return [...proven, ...figures]
      .filter(
        (found) => !reading.framed(found, 'negated', 'condemned', 'fictional', 'historical', 'hypothetical'),
      )
      .map(({ start, end, plain }) => ({
        start,
        end,
        level:
          reading.commerce.wordy || reading.says(HONEST) || /studies|research|science|evidence/.test(plain)
            ? ('low' as const)
            : ('medium' as const),
      }));
  },
  flags: [
    'Our shockwave is ⟦clinically proven⟧, £70 a go',
    'Book my ⟦scientifically proven⟧ trauma protocol, link in bio',
    'Weighted vests ⟦are proven⟧ to stop meltdowns, ours are £65',
    'Sound baths ⟦cut stress by 60%⟧, £30, Sundays',
    'Our ⟦science-backed⟧ gut programme starts Monday, DM me',
    '⟦9 out of 10 of you never bloat again⟧. Code JO10 for my capsules',
  ],
  passes: [
    'A 2023 Cochrane review found fewer falls with home hazard work, book an OT visit for £85',
    'Get 20% off your first visit, book online',
    'The lab had its first proven case in years',
    'Proven to rewire your brain, says the advert. I would not buy it.',
    'Research shows mixed results and we tell everybody so',
    '60% of the class were over eighty',
    'It is proven that our kettle is the slowest in the trust',
  ],
});
