import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';

/** Risk in another sense: incidents, insurance, entry to a draw, food. */
const OTHER_SENSE = phrases`
  risk assessment | incident | data | infection control | fire | allergen | dairy | gluten | refund | cancel\w*
  he's harmless | she's harmless | neither's | leave it out | log | withdrawn | mhra | boss says | no harm (?:done|meant)
  harmless (?:oddit\w+|lumps?|findings?|cysts?|things?|variations?|shadows?|moles?) | isn't a promise
  bring the kids | kick[- ]?about | dog | puppy | defib\w* | aeds? | cpr | naloxone
`;

/** Claims of safety in other words than "no side effects". */
const EXTRA = pattern(oneOf`
  \b(?:no|zero) (?:pain|needles|drugs|surgery|downtime|tablets)[,.]? (?:and |or )?(?:no|zero) (?:pain
    side[- ]?effects?|downtime|drugs|tablets|recovery|risks?|fuss|scars?|needles)\b
  \bno (?:squash\w*|radiation),? (?:and )?no (?:radiation|squash\w*|pain)\b
  \bwithout the (?:side[- ]?effects|risks|nausea|needles)\b
`);

/** So plain that no sign of a sale is needed: a list of what it has none of, or that nothing can go wrong. */
const PLAIN = pattern(
  String.raw`\b${oneOf`
    (?:no|zero|without) (?:pain|side[- ]?effects?|risks?|downtime|needles?|sensitivity|whistling|crash|scars?|recovery
      surgery|drugs|tablets|sores|leaks)[,. ]+(?:and |or )?(?:no|zero|never) (?:pain|side[- ]?effects?|risks?|downtime
      needles?|sensitivity|whistling|crash|bloat|scars?|recovery|surgery|drugs|tablets|waiting|comedown|fuss)
    (?:no|zero) (?:skin |nasty |known )?(?:side[- ]?effects?|sensitivity|downtime|skin reactions|comedown|scarring)
    nothing (?:can|could|will ever) go wrong | (?:it )?(?:won't|can't|cannot) (?:possibly )?(?:hurt|harm) (?:you|them|baby
    a fly|anyone)
    safer than (?:paracetamol|aspirin|ibuprofen|the pill|water|surgery|any \w+)
    (?:you're|yous are|they're) in the safest hands | safe for (?:everyone|everybody|all ages|any age|any body)
  `}\b`,
);

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
    const plain = reading.match(PLAIN).filter(({ sentence }) => !/\?\s*$/.test(sentence.plain));
    if (plain.length > 0 && !reading.commerce.wordy && !reading.says(OTHER_SENSE) && !reading.says(HONEST))
      return plain
        .filter(
          (found) =>
            !reading.framed(found, 'negated', 'condemned', 'fictional', 'historical', 'hypothetical'),
        )
        .map(({ start, end }) => ({ start, end, level: 'high' as const }));
    if (!(selling || (offering && reading.treatments.length > 0) || (named && !reading.commerce.wordy)))
      return [];
    if (reading.says(OTHER_SENSE)) return [];
    const claims = reading.claims.filter((claim) => claim.kind === 'safety');
    const extra = reading
      .match(EXTRA)
      .filter((found) => !claims.some((claim) => claim.start < found.end && found.start < claim.end));
    return [...claims, ...extra]
      .filter((claim) => !reading.framed(claim, 'condemned', 'fictional', 'historical'))
      .map(({ start, end }) => ({ start, end, level: selling ? ('high' as const) : ('medium' as const) }));
  },
  flags: [
    'Wee warm torch, you sit there, ⟦no pain no side effects⟧',
    'Honestly it is ⟦safer than paracetamol⟧ and smells of mint',
    'Our shockwave has ⟦no side effects⟧, £65 a go',
    'Cranial release for babies, ⟦totally safe⟧, book now',
    'New laser in: ⟦zero risk⟧ and a free coffee, message us',
    'Herbal drops for sleep, ⟦100% safe⟧ and £18 a bottle',
    'Come for a drip, it is ⟦completely safe⟧, DM to book',
    'Try cupping with me, ⟦no downtime⟧, slots from Monday',
  ],
  passes: [
    'A defib won’t shock a heart that doesn’t need it. You can’t hurt them',
    'No surgery is without risk, and we go through it with you first',
    'There is no pain like standing on a plug',
    'Dry needling can leave you sore or bruised; we go through the risks first. £50, book online',
    'Nothing is risk free, and a good clinic tells you so. Book a free call.',
    'No risk to patients was found in the lab audit',
    'The children had no reactions to the new play room',
    'Strength training is safe for most people in their seventies',
    'Book the hall, it is totally safe for the dog',
    'Side effects were no worse than placebo in the trial',
  ],
});
