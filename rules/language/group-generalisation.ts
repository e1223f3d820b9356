import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { PROTECTED } from '../words/groups.ts';

const BAD = wordings`
  lie|lies|liars?|cheats?|cheat|steal|thieves|lazy|idle|thick|stupid|smelly|smell|stink|dirty|filthy|greedy
  tight|mean|violent|dangerous|animals|savages|scroungers?|scrounge|sponge|drunks?|drunk|moan|whinge|whine
  exaggerate|dramatic|hysterical|(?:too |so )emotional|soft|weak|useless|hopeless|pathetic|mad|mental
  manipulative|attention seek\w*|criminals|crooks|terrorists|backward|ignorant|breed
  can'?t (?:drive|lift|cope|count|park|read|spell|cook|manage)|couldn'?t (?:lift|run|find)
  don'?t (?:wash|work|want to work|pay|try|listen|belong|feel pain|integrate|look after)
  won'?t (?:work|wash|learn|integrate)
  never (?:wash|work|worked|pay|paid|turn up|tell the truth|listen|shut up)|not (?:natural|normal|right|fit)
  work ?shy|play the (?:race )?card|take over|taking over|come over here|want everything|expect everything
  milk(?:ing)? (?:it|the system)
  should (?:stay|go home|go back|be (?:sterilised|locked up|banned|deported|charged))
  are (?:the problem|ruining|draining|taking)|(?:are|is) all the same|only (?:want|come)
  too (?:lazy|tight|vain|fat|emotional|thick|proud|soft)
`;
const GENERAL = new RegExp(
  wordings`
    (?<![\w@])(?:${PROTECTED})(?: (?:in|on|from|of) (?:this |the |here|our )?[a-z]*)?(?: (?:are|is|just|all|always
        only|really|never|simply|can|will|would|do|who|that|being|be|so|too|basically|often|usually|mostly|half|every
        have|has|got|get|to|like)){0,3} (?:${BAD})\b
  `,
);
/** Openings that say: I know how this sounds. */
const DISCLAIMER = phrases`
  (?:i'?m |im )?not (?:being |a )?(?:racist|sexist|homophobic|ageist|transphobic|islamophobic|anti[- ]?semitic
    xenophobic)(?:,)?(?: or (?:anything|owt))?,? (?:but|it'?s|just)
  pattern recognition | (?:the )?p word | stereotypes? (?:exist|are there) for a reason | no smoke without fire
`;
/** A group is meant and everybody is trusted to guess which, with no good word for it. */
const WINK = pattern(oneOf`
  \b(?:you|we|everyone|everybody|u) (?:all )?know (?:exactly )?(?:what|how|which|the) (?:that lot|they're|they are
    those|these people|sort|type|kind|estate|famil(?:y|ies)|field|vans?|end of town|street
    lot)\b(?! of (?:job|thing|day|shift|call|night|place|morning|week|feeling|song
      meeting))(?: of (?:family|families|people|house|person|area|mum|patient))?(?: (?:are|'re|is|i mean))?(?: like)?
  \bone of (?:them|those)[,.]? (?:you know|families|people|if you know)\b
`);
/** A Traveller site, and the old suspicion. */
const SITE = pattern(oneOf`
  \b(?:the|that|up the|down the|on the|off the) site\b[^.!?]{0,50}\b(?:plod|police|lock\w*|nick\w*|steal\w*|copper
    sheds?|count(?:s)? the|wheels|generator|scrap|lurchers?|ponies|pony|poorly|catalytic)\b
  \b(?:lock|hide|count) (?:your|the|up your|up the) (?:sheds?|kit|van|truck|wheels|lead|tools|copper)\b
`);
/** Old jibes at women and at gay or trans people. */
const JIBE = phrases`
  (?:her|must be (?:her|the|that)|their) time of the month | on the blob
  (?:back|belongs?) (?:in|to) the kitchen | make me a sandwich | women'?s work | bit of (?:skirt|fluff)
  the little woman | (?:throws?|runs?|cr(?:y|ies)|fights?|hits?|lifts?) like (?:a|little) girls?
  no (?:place|job) for a (?:woman|lady|girl)
  (?:women|female|lady) drivers?(?= |[.!,]|$)(?! (?:wanted|needed|recruit\w*|are))
  (?:that'?s|so|how|well) gay(?= |[.!,]|$)(?! (?:rights|pride|men|people|marriage|and)) | bent as a
  backs (?:to|against) the wall | shov(?:ed|ing) down (?:our|my) throats? | pick a (?:gender|side|lane)
  attack helicopters? | identif(?:y|ies) as an? (?:cat|dog|toaster|helicopter|teapot|table|badger|unicorn|lamp)
  pronouns? (?:nonsense|police|rubbish|brigade|lot|circus) | man in a (?:dress|frock|wig)
  calling themselves something new | ladies who lunch | woman on the [a-z ]{2,20} course
`;
/** What is said by those who speak against it. */
const AGAINST = phrases`
  myth | stigma | stereotyp\w* | prejudice | discriminat\w* | racism | sexism | ageism | wrong to | untrue
  not true | people (?:say|think|assume) | assum\w+ | told (?:that|me) | heard | believe that | the idea that
  study | research | evidence | % | (?:don't|stop|quit) (?:telling|tell|saying|say) | whoever says | per cent | used to think | are not | aren't | isn't | barriers | access
`;

export default defineRule({
  title: 'A hurtful claim about a whole group',
  level: 'high',
  what: 'This may say something bad of a whole group of people: by origin, faith, sex, age, body, illness or income.',
  why: 'Members of that group are among the people you care for, and may doubt that you would treat them fairly.',
  instead: 'Speak of what happened and leave the group out.',
  notWhen: 'You report such a claim in order to speak against it, or cite research.',
  find: (reading) =>
    [GENERAL, DISCLAIMER, WINK, SITE, JIBE]
      .flatMap((pattern) => reading.match(pattern))
      .filter(
        (claim) =>
          !AGAINST.test(claim.sentence.plain.replace(/stereotypes? (?:exist|are there)/, '')) &&
          !reading.framed(claim, 'condemned'),
      ),
  flags: [
    '⟦Fat people lie⟧ about food, I have twenty years of diaries',
    '⟦Travellers steal⟧ anything not bolted down',
    "⟦I'm not racist but⟧ they do jump the queue",
    '⟦Old people just moan⟧ about parking',
    '⟦Women are too emotional⟧ for theatre',
    '⟦Foreigners should go home⟧ for their hips',
    '⟦Benefit claimants are all lazy⟧, I see it daily',
  ],
  passes: [
    'Don’t tell me homeless people won’t wash. Give them a tap',
    'It is a myth that older people moan about pain',
    'Travellers face long waits and short tempers in our services',
    'Women are under-referred for cardiac rehab: one study in Leeds',
    'Disabled people told us the lift is too small',
    'Fat people are often told that they lie. Listen instead. That is stigma.',
    'Men can get breast cancer too',
    'Poles and Romanians are half our choir and all our tenors',
  ],
});
