import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { toTheEnd } from '../words/to-the-end.ts';

/** Openings that take back beforehand what is said next. */
const OPENINGS = phrases`
  (?:not being (?:funny|rude|horrible|mean|nasty|awful|cruel|unkind|bitchy|snobby|harsh)
    don'?t (?:want|mean) to be (?:rude|unkind|mean|cruel|horrible|funny|snobby|harsh)
    not to be (?:rude|mean|funny|horrible|unkind|snobby|that person)
    no offen[cs]e)(?: right| here| or anything)?[,.]? but(?! (?:has|does|is|can) any)
  nothing against (?!him |her |them |me )[a-z' ]{3,30}?[,.]? (?:but|though|i simply|i just|somebody|someone)
  sorry but (?:if (?:you|ur|your|u)|the|these|those|half|some|what|who|why|how|people|women|men|a|any)
  sorry not sorry
`;
/** What such an opening leads to when no one is slighted. */
const HARMLESS = phrases`
  but i(?:'ve|'m|'d)? | but when you | i fancy | i miss | i love | i'?d love | i think i | i need | i want
  my accent | my (?:dog|cat|kids?|mum|dad)
  can (?:any|some)(?:one|body) | has any(?:one|body) | get (?:that|it) (?:looked|seen|checked) | who (?:has|nicked|took)
  is it me | anyone else(?:'s)? | proud | thank\w* | please | ring (?:us|111|999|the) | closed | full price
  fully booked | no longer | we can'?t | i can'?t | i won'?t | not (?:take|taking) | missed my | brilliant | best
  chocolate | cake | biscuits? | crisps | tea | coffee | pizza | curry
`;

export default defineRule({
  title: 'A sneer behind "not being funny but"',
  level: 'medium',
  what: 'This asks not to be taken as unkind, and then says something that could be.',
  why: 'Readers remember what comes after the "but", and who said it.',
  instead: 'Say what you saw and what would help. If it cannot be said kindly, leave it out.',
  notWhen: 'You say it of yourself, or of biscuits.',
  find: (reading) =>
    reading
      .match(OPENINGS)
      .filter(
        (opening) =>
          !HARMLESS.test(opening.sentence.plain) && !reading.framed(opening, 'quoted', 'condemned'),
      )
      .map((opening) => toTheEnd(reading, opening)),
  flags: [
    '⟦Not being funny but if the night team did any of it we would not be here⟧',
    '⟦No offence but half this cohort need telling which end the head is.⟧ Anyway, tea',
    'I have ⟦nothing against osteopaths but somebody should check the sums⟧',
    '⟦Sorry but if you need an app to tell you when to drink water there is no hope⟧',
    'Bay four smelled of wet dog all day, ⟦sorry not sorry⟧',
    "I ⟦don't mean to be horrible but that family has one coat between them⟧",
  ],
  passes: [
    'Not being funny but I love these socks',
    '"No offence but you are late," my toddler told me',
    'Sorry but the clinic is closed on Monday',
    'Not being funny but has anyone seen my blue pen',
    'I have nothing against him and he was kind to my mum',
    'Not being rude but I need a lie down and a biscuit',
    'Sorry but we are late: the bus broke down at Hexham',
  ],
});
