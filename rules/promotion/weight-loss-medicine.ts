import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { SLIMMING } from '../words/medicines.ts';

const NAMED = pattern(
  String.raw`(?<![\w-])${oneOf`
  ${SLIMMING} | [£] ?\d+ a pen
`}(?![\w-])`,
);

const OFFERED = phrases`
  available | in stock | now (?:offering|doing|prescribing|supplying) | i can get
  we (?:supply|prescribe|offer) | i supply | delivered | delivery | per month | a month | pay weekly | no gp
  discreet | ask me about | inbox | dm | message | link | slots? | waiting list | offer | starter
  first (?:dose|month) | from us | my clinic | our clinic | join | sign up | before summer | beach body
  kick ?start | spaces
`;

const NOT_OFFERED = phrases`
  avoid (?:anything|buying) | speak (?:to|with) your (?:gp|prescriber|pharmacist)
  ask your (?:gp|pharmacist|prescriber) | study day | webinar for | for professionals | research
  trial (?:found|shows|of) | conference | nice (?:guid\w+|ta) | mhra | asa\b | banned | fake | black market
  counterfeit | don't buy | shortage | my own | i'm on | i was on | i take | been on | policy | journal club
  cpd | debate | stigma | hypo | anaesthetic | fasting before | aspiration
`;

export default defineRule({
  title: 'A weight-loss medicine offered to the public',
  level: 'high',
  what: 'This could advertise a prescription-only medicine for weight loss.',
  why: 'UK law bars advertising prescription-only medicines to the public. The regulators also count words like "weight-loss injection", "pen" or "jab", and pictures of them.',
  instead:
    'Leave out the medicine, its nicknames, pictures of pens and any price. Consider saying only that you offer weight management support.',
  notWhen: 'You give general information or point people to their GP or pharmacist and offer nothing.',
  find: (reading) => {
    const { commerce } = reading;
    const found = reading
      .match(NAMED)
      .filter((match) => !reading.framed(match, 'negated', 'condemned', 'fictional', 'historical'));
    const [first] = found;
    if (!first || (reading.says(NOT_OFFERED) && !commerce.selling)) return [];
    if (
      /\b(?:avoid|speak (?:to|with) your|don't buy|never buy|study day|be wary|beware)\b/.test(reading.plain)
    )
      return [];
    if (!commerce.selling && !reading.says(OFFERED)) return [];
    return [{ start: first.start, end: first.end }];
  },
  flags: [
    '⟦Wegovy⟧ now available at the practice, ask at the desk',
    '⟦Skinny jabs⟧ delivered to your door, £140 a month',
    'Tired of diets? Inbox me about the ⟦weight loss pen⟧ x',
    'Our clinic does ⟦Mounjaro⟧ with dietitian support, spaces from Monday',
    'Beach body sorted: ⟦slimming injections⟧, DM for prices',
    '⟦GLP-1⟧ packages from £159, link in bio',
    'Can do you ⟦£120 a pen⟧ if you want it weekly x',
  ],
  passes: [
    'Thinking about weight-loss injections? Speak with your GP and avoid anything sold on here',
    'The NHS is rolling out Mounjaro slowly and here is what the paper says',
    'Study day on GLP-1 medicines for dietitians, £80',
    'I write with a fountain pen, £20 from the market',
    'Fake Ozempic pens were found again, the MHRA has a list',
    'Our Tuesday weigh-in group is £6, all welcome',
    'Semaglutide and anaesthetic fasting: what our theatre team has changed',
    'We support people with weight management, book through reception',
  ],
});
