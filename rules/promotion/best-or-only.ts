import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';

const SERVICE = oneOf`
  physios? | physiotherapists? | clinics? | practices? | podiatrists? | chiropodists?
  foot (?:clinic|health \w+) | osteopaths? | audiolog(?:y|ists?)(?: mind)?
  hearing (?:specialists?|clinic|centre|care|aids?) | dietitians? | nutritionists? | psychologists?
  (?:\w+ )?therapists? | counsellors? | coach(?:es)? | (?:first aid )?trainers? | training provider | insoles?
  orthotics? | orthotists? | limb (?:clinic|centre) | prosthetists? | injectors? | practitioners?
  sonographers? | scans? | radiographers? | assessments? | independent | treatments? | techniques? | methods?
  programmes? | protocols? | courses? | massage | hands | service | reports? | laser | powder | supplement | kit
  test | device | app | machine | event cover | medics? | speech (?:clinic|therapist) | slt | ot
  hearing tests? | foot care | footcare | rehab | experts? | specialists? | weighted (?:blanket|vest)s?
  hearing aid
`;
const PLACE = oneOf`
  in (?:the )?(?:\w+ )?(?:world|country|county|uk|britain|england|scotland|wales|ireland|europe|town|city|area|region
    north|south|east|west|valley|village|borough|business|market|industry|black country|highlands|midlands)
  (?:on|in|round|around|between|north of|south of|this side of|east of|west of) [a-z'’-]+(?: [a-z]+)?
  for miles(?: around)? | around | near(?: me| you)? | anywhere | going | on the market | out there | bar none
  hands down | money can buy | you'll (?:ever )?find
`;
const TOP = oneOf`
  best | finest | top | leading | foremost | premier | number one | number 1 | no\.? ?1 | #1 | top[- ]rated
  highest rated | safest | fastest | strongest | most accurate | cleverest | greatest | unrivalled | unbeatable
  unmatched | world[- ]class | world[- ]leading | gold[- ]standard
  most (?:experienced|advanced|trusted|effective|accurate|powerful|qualified|successful|skilled|hands[- ]on|popular
    recommended|comfortable|natural|respected|sought[- ]after|talked about|reviewed)
`;

const SUPERIOR = pattern(
  String.raw`\b${oneOf`
    ${TOP} (?:\w+[- ]){0,2}${SERVICE}(?: ${PLACE})? | ${TOP} ${PLACE}
    ${TOP} for (?:backs|knees|feet|hearing|ears|sports|sport|pelvic|stammer\w*|anxiety|trauma|nails|kids|children
      results|autism)
    second to none | head and shoulders above | a cut above
  `}(?!\w)`,
);
const RIVALS = pattern(
  String.raw`\b${oneOf`
    (?:the|we're the|we are the|i'm the|i am the) only (?:\w+[- ]){0,3}${SERVICE}
    (?:the |they're |our )?only (?:ones?|one) (?:on the market|that|who|in|between|which)${gap(3)}(?:actually
      works?|truth|really|tells?|gets?|${PLACE})
    only ${SERVICE} (?:i'd|you'll|that|who|recommended)
    (?:book with|come to|trust|choose|go with|see) the best
    nobody (?:in|on|round|between) (?:\w+ ){1,4}(?:gets|does|treats|fixes|rehabs|fits|beats)\b
    nobody (?:treats|fixes|rehabs|fits|beats|comes near|touches)[ ]
    the (?:whole|entire) \w+ (?:team|club|squad) (?:use|uses|comes to|trusts?) (?:me|us)
    (?:no one|nobody|nowhere|no other ${SERVICE}) else ${gap(5)}(?:near|close|does|offers?|can|gets|treats|comes|will|fits|in)
    (?:simply )?(?:outperforms?|beats|outclasses) (?:everything|anything|every other|all other|mammograms?|any other
      the rest|physio|surgery)(?: else)?
    (?:better|safer|faster|more effective|more accurate) than (?:any|every|all|the nhs|physio|surgery|medication
      tablets|drugs|hospital|a gp|your gp|anything|most of theirs|whatever the)
    we (?:get|do) what (?:others|the nhs|other clinics) (?:can't|don't|won't)
    single best thing (?:you can|for)
  `}`,
);

/** Awards, jokes, other people's praise, best practice. */
const OTHER_SENSE = phrases`
  award(?:ed|s)? | voted | shortlist\w* | nominated | finalist | named (?:the )?best | won\b | audit
  best practice | best interests? | best wishes | best friend | at best | do (?:my|our|your) best
  best (?:team|job|colleagues?|student|thing|day|bit|part|way|medicine|advice|person|gift|mum|dad|news|place to
    feeling|present|placement|band|boss|tea|cake)
  leading (?:cause|a|the|to|up|on) | top tips? | joke | biscuits? | karaoke | quiz
  probably the | telling | joking
  only (?:physio|ot|dietitian|slt|podiatrist|psychologist|radiographer|male|one|person|woman|man|student) (?:on|at
    here|in (?:the|this|my|our) (?:room|team|building|village|family|department|office|ward|canteen|trust|whole))
`;

/** The writer speaks of their own service. */
const OURS = phrases`
  we | our | us | we're | i'm | my | me | i | that's us | this is us | both of us
  ask (?:anyone|anybody|literally|our|around) | thank you | welcome | voted | come
`;

export default defineRule({
  title: 'A claim to be the best or the only one',
  level: 'medium',
  what: 'This could claim to be better than all others, or the only one.',
  why: 'A comparison needs proof that it is true and still true. Without it, it could mislead people who are choosing care.',
  instead: 'Consider saying plainly what you do, your training and where you are.',
  notWhen: 'An independent body ranked you and you say which one and when, or you are plainly joking.',
  find: (reading) => {
    if (reading.says(OTHER_SENSE)) return [];
    const { offering, selling, other } = reading.commerce;
    if ((other && !selling) || reading.says(HONEST)) return [];
    const rivals = reading.match(RIVALS).filter(() => selling);
    const superior = offering && reading.says(OURS) ? reading.match(SUPERIOR) : [];
    const of =
      (level: 'medium' | 'low') =>
      ({ start, end }: { start: number; end: number }) => ({ start, end, level });
    return [
      ...rivals.map(of('medium')),
      ...superior
        .filter((found) => !rivals.some((rival) => rival.start < found.end && found.start < rival.end))
        .map((found) =>
          of(selling && /most|number|no\.|#1|leading|world|gold/.test(found.plain) ? 'medium' : 'low')(found),
        ),
    ].filter(
      (found) =>
        !reading.framed(found, 'negated', 'condemned', 'fictional', 'hypothetical', 'thanked', 'reported'),
    );
  },
  flags: [
    'The ⟦best physio in Fife⟧, and we have two slots left',
    '⟦We are the only clinic⟧ that gets this right, book now',
    'Our ⟦most advanced hearing aids in Europe⟧ are here, from £1,900',
    '⟦Nobody else in the area gets near⟧ our results, message us',
    'Our tea ⟦outperforms everything⟧ on the shelf, £12',
    'Come to the ⟦finest podiatrist in Kent⟧, ask us for a slot',
  ],
  passes: [
    'Best team, best job, best biscuits',
    'We were named best small clinic at the county awards',
    'In his best interests we waited',
    'There are at least three clinics here and all of them are good. Ours has parking, £40.',
    'Smoking is the leading cause of preventable death',
    'Best cake in the department: Femi, by a mile',
    'Our top tips for wax: leave it alone',
  ],
});
