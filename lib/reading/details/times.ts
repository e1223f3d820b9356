import type { Reading } from '../index.ts';
import type { Span } from '../span.ts';
import { oneOf, phrases } from '../wording.ts';

/** When something is said to have happened. `live`: while it is written; `day`: one day or hour can be told; `recent`: days or
 * weeks; `date`: a date of the calendar; `long`: years ago, which singles nobody out by itself. */
export interface When extends Span {
  readonly kind: 'live' | 'day' | 'recent' | 'date' | 'long';
}

const DAY = '(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?';
const MONTH = oneOf`
  jan(?:uary)? | feb(?:ruary)? | march | april | may | june | july | aug(?:ust)? | sept?(?:ember)?
  oct(?:ober)? | nov(?:ember)? | dec(?:ember)?
`;

const PATTERNS: readonly (readonly [When['kind'], RegExp])[] = [
  [
    'live',
    phrases`
      right now | as we speak | as i (?:type|write|speak) | (?:just|currently) (?:now|outside|in the ambulance)
      at this (?:very )?(?:moment|minute|second) | live from
      (?:still|currently) (?:here|on scene|in resus|under|on the table) | atm | on scene now | happening now
      mid[- ](?:session|clinic|list|job|op|case) | while (?:he|she|they)(?:'s|'re| is| are) (?:under|asleep|in)
      \brn\b | updates? (?:to follow|at lunch|later|soon)
    `,
  ],
  [
    'date',
    new RegExp(
      String.raw`\b${oneOf`
      \d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (?:19|20)\d\d)? | ${MONTH} \d{1,2}(?:st|nd|rd|th)?\b
      \d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})
      (?:christmas|boxing|new year'?s|st patrick'?s|bonfire|pancake) (?:day|eve|night) | halloween | hogmanay
      on the \d{1,2}(?:st|nd|rd|th)
    `}\b`,
    ),
  ],
  [
    'day',
    new RegExp(
      String.raw`\b${oneOf`
      today | tonight | 2day | 2nite | the day(?= (?:asked|and|he|she|a|the|who)) | yesterday | yday
      this (?:morning|mornin|morn|aft|avo|afternoon|arvo|evening|eve|shift|am|pm|lunchtime) | last night
      night before last | the night | earlier(?: on)?
      just (?:had|been|come|seen|scanned|x-?rayed|finished|left|got|back|dropped|walked|attended|told|did|now|off
        given|discharged|signed|met|spent|watched|put|took|sat|said|cried|fitted|switched|delivered)
      just (?:this|the other) \w+
      (?:first|last) (?:job|patient|pt|thing|one|call)(?: of the (?:day|shift|night))? | end of (?:my |a )?shift
      (?:off|finished) (?:a )?nights? | (?:on|last|this|that|by) ${DAY}(?: (?:morning|afternoon|night|evening))?
      ${DAY}'?s? (?:morning|afternoon|night|nights|evening|clinic|list|session|group|visit|shift|job)
      (?:at|about|gone|nearly|half) (?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|[a-z]+ o'clock)
      (?:1[0-2]|[1-9])(?:[.:][0-5]\d)? ?[ap]m | (?<!\d )0[0-9][0-5]\d(?: ?hrs)?(?! ?\d)
      day (?:\d{1,3}|one|two|three|four|five) | ${DAY}(?=[,.]| (?:i|we|he|she|a|the|at)\b)
    `}\b`,
    ),
  ],
  [
    'recent',
    phrases`
      this (?:week|weekend|month) | last (?:week|weekend|month|shift|block|set) | the other (?:day|night|week)
      recently | lately | a (?:few|couple of) (?:days|weeks|nights) (?:ago|back)
      (?:two|three|four|five|six|\d) (?:days|nights|weeks) (?:ago|back|later|running)
      (?:my|our) (?:last|first|final) (?:session|visit|shift|day|week)
      (?:week|visit|session|shift|placement day|day) (?:\d{1,2}|one|two|three|four|five|six|seven|eight)
      since (?:easter|christmas|march|april|june|july|august|september|october|november|december|january|february
        sunday|monday|tuesday|wednesday|thursday|friday|saturday)
      for the (?:first|second|third) time | third time (?:this|since)
      every (?:week|thursday|monday|tuesday|wednesday|friday)
    `,
  ],
  [
    'long',
    phrases`
      (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty
        forty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?: odd)? (?:years?|yrs?|decades?) (?:ago|back|on|since)
      years ago | yrs ago | back in (?:19|20)\d\d | in (?:19|20)\d\d
      in the (?:\d0s|(?:19|20)\d0s|sixties|seventies|eighties|nineties|noughties)
      (?:when|since) i (?:qualified|started|trained|was (?:a student|newly qualified)) | my first ever
      as a student | decades | long (?:gone|ago) | once upon a time | back in the day
    `,
  ],
];

/** Every mention of when, sorted; the kinds above each other win where they overlap. */
export function timesOf(reading: Reading): When[] {
  const found: When[] = [];
  for (const [kind, pattern] of PATTERNS)
    for (const { start, end } of reading.match(pattern))
      if (!found.some((when) => when.start < end && start < when.end)) found.push({ start, end, kind });
  return found.sort((a, b) => a.start - b.start);
}
