import { oneOf, pattern } from '../../wording.ts';

// What stands around a name and tells that it is one, or that it is not. Patterns for the plain draft.

/** What just before a capital, or a name in lower case, says that a person follows. */
export const PERSON_BEFORE = pattern(
  oneOf`
  \b(?:big|wee|little|old|young|poor|dear|darling|sweet|lovely|gorgeous|good old|ol|our|me and
    my (?:patient|pt|client|mate|friend|colleague|mentor|student|boss|manager|crewmate|son|daughter|brother|sister
      husband|wife|cousin|nephew|niece|mum|dad|nan|grandad|uncle|auntie|best friend|neighbour|dog|cat)|patient|pt
    client|service user|resident|named?|called|call (?:him|her|them)|rip|r\.i\.p\.?|hi|hello|hey|hiya|dear|morning
    bless|cheers|thanks|thank you|thankyou|ta|congratulations|congrats|well done|shout ?out to|love(?:d)? you
    miss(?:ed)? you|happy (?:birthday|retirement|anniversary)|welcome|welcome back|sorry|oi|goodnight|night night
    sleep tight|meet|remember|ask|tell|told|asked|poor old|mum|dad|mam|wife|husband|son|daughter|sister|brother|carer
    grandson|granddaughter|nan|gran|grandad|neighbour),?
  \b(?:wee|big|little|poor)
`,
  ' $',
);

/** What just after a name says that it is a person's. */
export const PERSON_AFTER = pattern(
  '^',
  oneOf`
  's (?:dad|mum|mam|mom|ma|nan|gran|grandad|wife|husband|partner|son|daughter|kids?|sister|brother|family|carer|face
    birthday|funeral|leg|foot|feet|hip|knee|hand|room|bed|chair|house|notes|shift|team|turn|smile)
  ,? (?:who|whose)\b
  ,? (?:aged? )?\(?\d{1,3}\b(?! ?(?:%|am|pm|mg|ml|of|points?|pts|times|min|hours|days|weeks|years))
  [ ](?:has|had|was|is|says|said|told|asked|came|went|got|did|does|looked|thinks|thought|loves|loved|wants|wanted
    needs|needed|died|passed|walked|cried|laughed|smiled|gave|made|took|brought|rang|texted|messaged|wrote|taught
    knows|knew|feels|felt|started|finished|joined|retired|hasn't|hadn't|wasn't|isn't|doesn't|didn't|can't|won't
    couldn't|would|could|might|if you|you're|you are|u r|your|in bed|from ward|on ward|in the|off ward)[ ]
  ,? (?:you|u) (?:are|were|have|did|absolute|little|total|star|legend|beauty)\b
`,
);

/** A care home, a street and so on stand for themselves; so do days of saints and illnesses. */
export const SAINT_BEFORE = /\b(?:st|saint|ss)\.? $/;
/** Before a name: the name is a thing's, or the word no name. */
export const THING_BEFORE = pattern(
  '\\b',
  oneOf`
  hospital | ward | unit | clinic | centre | road | street | team | house | lodge | of | the | a | an
  university | college | school | rmv | hms | ss | ms | storm | hurricane | operation | brand | by | @
`,
  ' $',
);
/** Before a month or a season. */
export const DATE_BEFORE = pattern(
  '\\b',
  oneOf`
  in | on | by | since | until | til | till | last | next | this | early | late | mid | of | end | start | every
  from | before | after | \d{1,2}(?:st|nd|rd|th)? | for | to | through | during | between | beginning | all
`,
  ' $',
);
/** First names that are times of the year or the day. */
export const MONTHS = new Set([
  'april',
  'may',
  'june',
  'august',
  'jan',
  'avril',
  'summer',
  'autumn',
  'dawn',
  'eve',
]);
