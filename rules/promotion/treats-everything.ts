import { AILMENTS } from '../../lib/reading/claims/treatments.ts';
import type { Match, Reading, Span } from '../../lib/reading/index.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** What stands between the items of a list. */
const LINK = /^(?:[\s,.;/&+•✅✔🌿-]|\u{fe0f}|and|or|even|your|bad|plus|to)*$/u;

/** Four ailments or more in a row. */
function lists(reading: Reading): Span[] {
  const runs: Match[][] = [];
  for (const ailment of reading.match(AILMENTS)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last && reading.plain.slice(reading.plainAt(last).end, reading.plainAt(ailment).start);
    if (run && between !== undefined && between.length <= 20 && LINK.test(between)) run.push(ailment);
    else runs.push([ailment]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < 4 || !first || !last || PLAIN_LIST.test(first.sentence.plain)) return [];
    return [{ start: first.start, end: last.end }];
  });
}

const ANYTHING = phrases`
  (?:works?|good|great|brilliant|fixes|treats?|sorts?|heals?|helps?|does) (?:for |on |with )?(?:everything|anything
    any (?:ailment|condition|pain|age|stage)|whatever (?:ails|the)|all (?:ailments|conditions))
  whatever (?:your (?:problem|pain|condition|diagnosis)|you've (?:got|been told))
  from (?:migraines?|headaches?|sciatica|anxiety|eczema|back pain|colic|bunions) to [a-z]+
  no matter (?:what|how (?:long|bad)) | one (?:cure|treatment|cause|fix) for (?:all|everything)
  works on every \w+ | cure[- ]all
`;

/** What the ASA accepts for physiotherapy, and lists of what a service sees, stay. */
const PLAIN_LIST = phrases`
  sees people | people (?:with|living with) | we (?:see|assess|look after|support|work with) | can help with
  help with | helps? with | may help | common reasons | clinics? (?:for|covers?) | referrals? for | caseload
  covers | including | topics | talk about | sessions on | such as | assessments?(?: for)? | specialis\w+
`;

export default defineRule({
  title: 'A treatment said to help with everything',
  level: 'medium',
  what: 'This could claim that one treatment works for a long list of problems, or for anything.',
  why: 'Each claim needs its own evidence. A long list may draw people who need other care.',
  instead: 'Consider naming only what you hold evidence for, with "may help" or "we see people with".',
  notWhen: 'You list what your service sees or assesses, and promise no effect.',
  find: (reading) => {
    const { selling, offering } = reading.commerce;
    if (
      !offering ||
      /\b(?:tea|coffee|cake|gin|chocolate|wifi|radio) (?:works|fixes|cures)\b/.test(reading.plain)
    )
      return [];
    const bold =
      reading.claims.length > 0 ||
      reading.treatments.some(({ kind }) => kind !== 'therapy' && kind !== 'test');
    const listed = selling && bold ? lists(reading) : [];
    const anything = reading
      .match(ANYTHING)
      .filter(
        ({ sentence }) =>
          (selling || reading.treatments.length > 0) &&
          !PLAIN_LIST.test(sentence.plain.replace('help with anything', '')),
      );
    const [first] = [...listed, ...anything].filter(
      (found) => !reading.framed(found, 'negated', 'condemned', 'fictional', 'hypothetical'),
    );
    return first ? [{ start: first.start, end: first.end }] : [];
  },
  flags: [
    'Reiki with me, £35: ⟦migraines, eczema, asthma, infertility⟧',
    'My CBD balm is £20. ⟦Arthritis, sciatica, eczema and insomnia⟧ all sorted',
    'Our laser ⟦works for everything⟧, book in',
    'The blanket ⟦works on every child⟧, £60 from me',
    'Hypnosis, £80: ⟦whatever your problem⟧, we shift it',
    'Cranial work ⟦from colic to ptsd⟧, slots left this week',
  ],
  passes: [
    'We can help with back pain, joint pain, muscle spasm and minor sports injuries, £48',
    'Our clinic sees people with arthritis, gout, bunions and neuropathy, book online',
    'Tea works for everything',
    'Ask me anything really, the stall is open until four',
    'Topics this week: anxiety, insomnia, grief and trauma. Free to join.',
    'The radio works on every floor but ours',
    'From Monday to Friday we are open until six, £42',
  ],
});
