import { isDeclined } from '../../lib/reading/declining.ts';
import { isAboutCare, isNear } from '../../lib/reading/people/relations.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { MONEY } from '../words/presents.ts';
import { isTied } from '../words/private-ties.ts';

/** The writer lends, gives, pays, holds or borrows: 'lent a client £40', 'gave me her bank card', 'put a bet on for him'. */
const LENT = new RegExp(
  String.raw`\b${oneOf`
  (?:lent|lend|"lend"|lending|loaned|loan|subbed|sub|bunged|slipped|gave|give|paid|bung|transferred|sent|put
    topped up) (?:(?:him|her|them|a|an|one|my|the|some|this|that|two|it|on
      in)(?: of my| of mine)? ?)?(?:[\w']+ ){0,3}?(?:${MONEY})(?: (?:out (?:of )?my own (?:purse|pocket|money)
      till [\w']+|each way|on [\w ]{3,20}? for (?:him|her|them)))?
  (?:${MONEY}) out (?:of )?my own (?:purse|pocket|money) | out (?:of )?my own (?:purse|pocket)
  lent (?:a |an |one |my |him |her |them )(?:[\w']+ ){0,3}?my \w+
  (?:his|her|their) (?:bank card|pin|cash card|pension|bank details)
  (?:lent|lend|loaned) me (?:[\w']+ ){0,2}?(?:${MONEY}) | co-?founder | pay me back (?:whenever|when)
  going halves with | (?:co-?signed|guarantor) (?:for |a |his |her )(?:\w+ )?
`}\b`,
);

const HOW_CARE_ENDED = phrases`
  former client | ex[- ]client | came to my clinic | came in for a (?:battery|scan|test|fitting)
  first came to (?:me|my)
`;
const LEGACY = phrases`
  left me (?:the|her|his|their|everything|all|a|something|£)(?:(?: [\w']+){0,4})
  (?:in|from) (?:his|her|their) will\b | solicitor'?s letter
  offered me (?:their|his|her) (?:old |late \w+'s )?\w+
`;
const SOLD_UP = phrases`
  solicitor | will\b | on my (?:books|list|caseload) | i do (?:him|her) every
  since (?:he|she) (?:died|passed|went)
`;

/** Money with friends, family, colleagues, charity and bills. */
const OTHERWISE = phrases`
  student loan | charity | fundrais\w+ | justgiving | sponsor\w* | bursary | toys | resources | stationery
  pens | research | study | grant | my (?:mate|brother|sister|mum|dad|nan|colleague|crewmate|work) | bus fare
  everyone who | parking | solicitor (?:round|in|near) | niece | not a client's
`;

export default defineRule({
  title: 'Money between you and a service user',
  level: 'high',
  what: 'This may tell of money, a loan, a bargain or a legacy between you and somebody in your care.',
  why: 'Money changes who owes whom. It could look as if you used your position, and may cost trust.',
  instead: 'Leave it out of the post and talk to your manager or professional body about what to do.',
  notWhen: 'It is between friends, or the person pays a usual fee.',
  find: (reading) => {
    if (reading.says(OTHERWISE)) return [];
    const lent = reading
      .match(LENT)
      .filter(
        (found) =>
          (isAboutCare(
            reading,
            found,
            1,
            /own (?:purse|pocket|money)|lend|bank card|pin\b/.test(found.plain) ? 3 : 2,
          ) ||
            reading.says(HOW_CARE_ENDED)) &&
          (isTied(reading, found, 1) || reading.says(HOW_CARE_ENDED)) &&
          !/^(?:slipped|gave|paid|sent|put|bought) me\b(?! (?:her|his|their) bank)/.test(found.plain) &&
          /\b(?:i|i've|me|my|we|sent|lent)\b/.test(found.sentence.plain) &&
          !/^paid £/.test(found.plain) &&
          !isDeclined(reading, found),
      );
    if (lent.length > 0) return lent.slice(0, 1);
    return reading
      .match(LEGACY)
      .filter(
        (found) =>
          (isNear(reading, found, reading.relations.inCare, 2) || reading.says(SOLD_UP)) &&
          !reading.framed(found, 'ownFamily') &&
          !isDeclined(reading, found),
      )
      .slice(0, 1)
      .map((found) => ({ ...found, level: 'medium' as const }));
  },
  flags: [
    '⟦Lent one of my lads £20 till his⟧ money comes',
    'My client had no leccy so I topped it up ⟦out of my own pocket⟧',
    {
      text: 'Sent it, ⟦pay me back whenever⟧',
      kind: 'reply',
      to: 'Mum on her caseload: "Could you lend me ten?"',
    },
    'One of my old dears ⟦gave me her bank card⟧ to do the shopping',
    'A lady on my round passed in May and ⟦left me her piano⟧. Did not see that coming',
    'A customer on my books has ⟦lent me ten grand⟧ for the second shop',
  ],
  passes: [
    'Lent my brother £40 and I will never see it again',
    'Student loan paid, rent paid, £4 left',
    'Somebody should pay for patients with no heating. We put them in touch with the hardship fund',
    'We raised £640 for the hospice, thank you',
    'A client offered to lend me money and I had to say no',
    'My grandad left me his old Fiesta and it smells of him',
    'Nan left me her caravan in her will and the brakes have gone',
  ],
});
