import { isDeclined } from '../../lib/reading/declining.ts';
import { isAboutCare } from '../../lib/reading/people/relations.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { MONEY, SMALL, VALUABLE } from '../words/presents.ts';
import { ERRAND, MY_HOME, OCCASION, WAVED_THROUGH } from '../words/private-life.ts';
import { isTied } from '../words/private-ties.ts';

/** Only the secrets that are about care: not 'asking for a friend', not 'shh'. */
const QUIET = pattern(
  '\\b',
  oneOf`
  (?:don'?t|do not|dont|nobody|don't nobody) tell (?:the|my|our|on|work|hr|infection|anyone at)\b
  they don't (?:have|need) to know | no need for | off the books | on the quiet | under the (?:counter|radar)
  not in (?:the|my|any) notes | nothing written | (?:didn't|never) (?:write|log|record|put|declare)
  (?:service|work|trust|manager|ward|boss|office|uni|hospital|hr|supervisor) (?:doesn't|don't|mustn't|needn't|would)
  have kittens | (?:shouldn't|should not|not meant to|not supposed to) | know i'm not | we're not supposed
  (?:probably|prob) a policy | thinks i'm | hr (?:call|would)
`,
);

/** What it is about: seeing, meeting, giving, talking with somebody. */
const WITH = pattern(wordings`
  \b(?:(?:start\w*|band|went|go|going|see|saw|seeing|meet|met|visit\w*|ring|rang|text\w*|message\w*|dm\w*
      voice notes?|chat\w*|talk\w*|phone|call\w*|drop\w*|pop\w*|come|came|took|take|taking|gave|give|giving|bought
      paid|swap\w*|bring|brought|slip\w*|invited|stay\w*|wait up|answer|play\w*|gig\w*|listen|coffee|pint|cuppa|round
      home) ?(?:\w+ )?(?:her|him|them|you|it|me|us|in|round|up|over|for|with|to)?)\b
`);

const WAVED = new RegExp(`\\b${WAVED_THROUGH}(?![a-z])`);
/** The private life in which it happened. */
const PRIVATE = new RegExp(
  String.raw`\b${oneOf`
  ${OCCASION} | ${ERRAND} | ${MY_HOME} | ${MONEY} | ${VALUABLE} | ${SMALL} | insta\w* | facebook | hinge
  tinder | snapchat | dms? | text\w* | messag\w* | whatsapp | number | keys? | lift | kiss\w* | date | dating
  married | friends? | mates? | flat | rent | shopping | shop | dog | cat | present | gift
`}\b`,
);
/** Said of a thousand things: these wave nothing through by themselves. */
const WEAK = pattern(
  '^',
  oneOf`
    shouldn'?t | shudnt | no harm | no(?:body|-?one) knows | who's counting | guilty | technically
    is that weird | (?:sue|report) me | sorry not sorry
  `,
  '$',
);
const I_DO = /\b(?:i|i'm|i've|i'd|i'll|me|my|we|us)\b/;

const OTHERWISE = phrases`
  audit | qa | hours | timesheet | sick(?: day)? | signature | essay | exam | break room | biscuit tin | kettle
  rota | annual leave | uniform | laugh(?:ed|ing)? | swear | cry | cried | ate my | drink at | nap | eat
  on shift | parking | nights out | confidential\w* | say more | name (?:him|her|them|names)
`;

export default defineRule({
  title: 'Something with a service user that others should not know',
  level: 'high',
  what: 'This could read as something with somebody in your care that your team is not meant to know.',
  why: 'If it has to be hidden it may well be across a line, and hiding it could be judged worse than doing it.',
  instead:
    'Talk to your manager or supervisor before you post. Asking early is what a good professional does.',
  notWhen: 'It is a harmless joke among colleagues with no service user in it.',
  find: (reading) => {
    if (reading.relations.toColleague || reading.says(OTHERWISE)) return [];
    const waved = reading
      .match(WAVED)
      .filter(
        (span) =>
          isTied(reading, span, 1) &&
          !WEAK.test(span.plain) &&
          reading.says(PRIVATE) &&
          reading.says(I_DO) &&
          !isDeclined(reading, span),
      );
    const quiet = reading.relations.secrecy
      .map((span) => ({
        span,
        plain: reading.match(QUIET).find((quiet) => quiet.start < span.end && span.start < quiet.end),
      }))
      .filter(
        ({ span, plain }) =>
          plain !== undefined && isAboutCare(reading, span, 1, 2) && isTied(reading, span, 1),
      )
      .filter(({ span }) => WITH.test(reading.sentenceAt(span).plain) || reading.says(WITH))
      .filter(({ span }) => !isDeclined(reading, span))
      .map(({ span }) => span);
    return [...quiet, ...waved]
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end, level: 'medium' as const }));
  },
  flags: [
    'I see one of my old clients every Sunday, ⟦off the books⟧',
    "⟦I know we're not supposed to⟧ but I text one of my mums most nights",
    "Took two of my patients to the beach, ⟦don't tell my manager⟧",
    "Started a band with two lads from my Wednesday group. ⟦The service doesn't know⟧",
    'I ring one of mine from home, ⟦nothing written down⟧',
    'Gave a lady on my caseload some shopping, ⟦not in the notes⟧',
  ],
  passes: [
    "Don't tell my manager but I have eaten all of the biscuits",
    'Between us the June audit was a mess',
    'We are not supposed to laugh at handover and yet',
    'If a patient asks you to keep a secret, tell your manager',
    "I shouldn't really but I am having a second scone",
    'My manager does not know that we have planned a party for her',
  ],
});
