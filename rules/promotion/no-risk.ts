import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** Risk in another sense: incidents, insurance, entry to a draw, food. */
const OTHER_SENSE = phrases`
  risk assessment | incident | data | infection control | fire | allergen | dairy | gluten | refund | cancel\w*
  he's harmless | she's harmless | neither's | leave it out | log | withdrawn | mhra | boss says | no harm (?:done|meant)
  bring the kids | kick[- ]?about | dog | puppy | parrot
`;

/** Claims of safety in other words than "no side effects". */
const EXTRA = pattern(oneOf`
  \b(?:no|zero) (?:pain|needles|drugs|surgery|downtime|tablets)[,.]? (?:and |or )?(?:no|zero) (?:pain
    side[- ]?effects?|downtime|drugs|tablets|recovery|risks?|fuss|scars?|needles)\b
  \bno (?:squash\w*|radiation),? (?:and )?no (?:radiation|squash\w*|pain)\b
  \bwithout the (?:side[- ]?effects|risks|nausea|needles)\b
`);

export default defineRule({
  title: 'A treatment said to carry no risk',
  level: 'high',
  what: 'This could say that a treatment has no risk or side effects.',
  why: 'Every treatment that does something can do harm to somebody. People need the risks to decide, and "natural" does not mean safe.',
  instead: 'Consider naming the usual side effects, or say that you go through the risks and benefits first.',
  notWhen: 'You report what a named trial found, or the safety is not that of a treatment.',
  find: (reading) => {
    const { offering, selling } = reading.commerce;
    const named = reading.treatments.some(
      ({ kind, plain }) =>
        kind === 'unproven' ||
        kind === 'cosmetic' ||
        /acupuncture|laser|needling|injection|microsuction|shockwave|osteopath|hypno/.test(plain),
    );
    if (!(selling || (offering && reading.treatments.length > 0) || (named && !reading.commerce.wordy)))
      return [];
    if (OTHER_SENSE.test(reading.plain)) return [];
    const claims = reading.claims.filter((claim) => claim.kind === 'safety');
    const extra = reading
      .match(EXTRA)
      .filter((found) => !claims.some((claim) => claim.start < found.end && found.start < claim.end));
    return [...claims, ...extra]
      .filter((claim) => !reading.framed(claim, 'condemned', 'fictional', 'historical'))
      .map(({ start, end }) => ({ start, end, level: selling ? ('high' as const) : ('medium' as const) }));
  },
  flags: [
    'Our shockwave has ⟦no side effects⟧, £65 a go',
    'Cranial release for babies, ⟦totally safe⟧, book now',
    'New laser in: ⟦zero risk⟧, zero fuss, message us',
    'Herbal drops for sleep, ⟦100% safe⟧ and £18 a bottle',
    'Come for a drip, it is ⟦completely safe⟧, DM to book',
    'Try cupping with me, ⟦no downtime⟧, slots from Monday',
  ],
  passes: [
    'Dry needling can leave you sore or bruised; we go through the risks first. £50, book online',
    'Nothing is risk free, and a good clinic tells you so. Book a free call.',
    'No risk to patients was found in the lab audit',
    'The children had no reactions to the new play room',
    'Strength training is safe for most people in their seventies',
    'Book the hall, it is totally safe for the dog',
    'Side effects were no worse than placebo in the trial',
  ],
});
