import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** A claim, an assessor or a form for money, a badge or a place. */
const CLAIM = phrases`
  pip | dla | esa | uc | lcwra | universal credit | attendance allowance | carer'?s allowance | blue badge
  benefits?(?: form)? | assessors? | tribunal | tick(?: the)? (?:\w+ )?box | descriptors? | points
  enhanced rate | standard rate | mobility (?:component|rate) | ehcp | compensation | claim form
  insurance claim | sick note | fit note | capita | atos | maximus | the form
`;

/** Told to say more, or other, than is so. */
const COACHED = pattern(
  '\\b',
  oneOf`
  (?:say|put|write|tell (?:them|him|her|the \w+)|tick|answer|claim|act|pretend|make out
    exaggerate)(?: down| in| that)? (?:that )?(?:you|he|she|they|it'?s|it is|your|the|no|yes|a|\d+)[^.!?\n]{0,40}?(?:can'?t
    cannot|never|need|max|every time|worst|even if|always|not|struggle|help|box|metres|unable)
  (?:don'?t|dont|do not) (?:let (?:them|him|her)|tell (?:them|him|her)|say|mention|smile|dress|drive
    walk)[^.!?\n]{3,40}
  even if you can | on your worst day | even on a good day | limp (?:in|a bit)
`,
);

export default defineRule({
  title: 'Coaching one person on a claim',
  level: 'high',
  what: 'This may tell one person what to say, or not say, to get a benefit, a badge or a place.',
  why: 'It may lead them to say what is not so, with your profession behind it.',
  instead:
    'Point them to a welfare rights adviser or Citizens Advice, and offer facts through the proper channel.',
  notWhen: 'You explain how a form works, or tell people to be honest about their bad days.',
  find: (reading) =>
    reading.says(CLAIM) || CLAIM.test((reading.draft.to ?? '').toLowerCase())
      ? reading
          .match(COACHED)
          .filter(
            ({ sentence }) =>
              !/\b(?:honest|honestly|truth\w*|advice line|citizens advice|welfare rights)\b/.test(
                sentence.plain,
              ),
          )
          .filter(() => reading.relations.toOne)
          .slice(0, 1)
      : [],
  flags: [
    { text: "For PIP ⟦say you can't⟧ cook at all, they only score that", kind: 'reply' },
    { text: "⟦Don't let him see you lift your arms, the assessor no⟧tes everything", kind: 'reply' },
    { text: '⟦Put 20 metres⟧ even if you can do more, that is where the points are', kind: 'reply' },
    {
      text: '⟦Tell them you never⟧ go out alone',
      kind: 'reply',
      to: 'What do I put on the blue badge form?',
    },
    { text: '⟦Tick the box⟧ for help every time, enhanced rate that way', kind: 'comment' },
    { text: '⟦Limp in⟧ and bring a stick to the tribunal', kind: 'reply' },
  ],
  passes: [
    { text: 'Write about your worst days honestly and keep copies', kind: 'reply', to: 'PIP form help?' },
    {
      text: 'Citizens Advice can help you fill in the PIP form, and be honest about bad days',
      kind: 'reply',
    },
    'PIP descriptors explained: free webinar for families on Tuesday',
    { text: 'The assessor will ask how far you walk on most days', kind: 'reply' },
    { text: 'Put the kettle on', kind: 'reply', to: 'That form nearly broke me' },
    'Our report helped a tribunal understand. We wrote what we saw',
    { text: "Don't tell them about the surprise party", kind: 'reply' },
  ],
});
