import { SPEED } from '../../lib/reading/claims/claim-words.ts';
import { AILMENTS } from '../../lib/reading/claims/treatments.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

/** A sign of a promise: its weight, its words, and whether it says what comes of the care. */
export interface PromiseSign {
  readonly weight: number;
  readonly words: RegExp;
  readonly name:
    | 'total'
    | 'outcome'
    | 'speed'
    | 'count'
    | 'future'
    | 'ailment'
    | 'people'
    | 'sworn'
    | 'contrast'
    | 'figure'
    | 'rank'
    | 'dread'
    | 'medicine'
    | 'picture';
}

const COUNTED = oneOf`
  \d{1,4} | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fourteen | sixteen
  seventeen | twenty | thirty | forty | sixty | hundreds | thousands | dozens | countless | most | all | every
  each
`;

/**
 * Words of adverts for care, gathered by idea from the ASA's rulings on health claims (facts/standards, section 5a) and from
 * how such posts are written. Each is harmless alone; several near each other, in a post that sells, are a promise.
 */
export const PROMISE_SIGNS: readonly PromiseSign[] = [
  {
    name: 'total',
    weight: 2,
    words: phrases`
      every(?:one|body| single| one| body| time| child| client| patient)? | each and every
      all of (?:them|you|my|our|mine) | no one | nobody
      no (?:child|client|patient|baby|parent|runner|student|one) | none of | not one | not a single | never
      always | without fail | without exception | literally | zero | nothing | completely | totally | perfectly
      permanently | entirely | forever | for good | for ever | for life | instantly | 100 ?% | 9\d ?%
      guarantee\w* | promise[ds]? | simply | just works | any (?:age|stage|pain|condition|\w+,)
      can't (?:fail|go wrong|lose) | once and for all | all in one
    `,
  },
  {
    name: 'outcome',
    weight: 2,
    words: pattern(
      '\\b',
      oneOf`
        gone | vanish\w* | disappear\w* | history | sorted | fix(?:es|ed)? | cur(?:es?|ed) | heal(?:s|ed|ing)
        clear(?:s|ed)? | banish\w* | erase[sd]? | revers(?:es?|ed) | restor(?:es?|ed) | transform\w*
        rewir(?:es?|ed) | reset(?:s)? | melt(?:s|ed)? | shr(?:ink|inks|ank|unk) | straighten(?:s|ed)?
        dissolve[sd]? | released? | wakes? up | switch(?:es)? (?:off|on)
        back (?:at|to|on|in|under|where|playing|running|walking|out)
        (?:running|walking|dancing|talking|sleeping|driving|lifting|reading|bowling|playing|jogging|hearing
          swallowing|eating|skipping|climbing)
        walk(?:s|ed)? (?:again|out|without|unaided|in) | skipped | danc(?:e|es|ed) | bounc(?:e|ed|ing)
        strolled | ran | (?:sleeps?|slept) (?:through|again|like) | asleep | pain[- ]free | symptom[- ]free
        \w+[- ]free | stop(?:s|ped)? | end(?:s|ed)? | finished | kill(?:s|ed)?
        get(?:s)? (?:rid|it out|you (?:back|to|out|that)) | shift(?:s|ed)?
        off (?:the|their|your|her|his|my) (?:\w+ )?(?:tablets|meds|medication|painkillers|pills|sticks?|inhalers?
          table|list)
        never (?:come|came|looked|again|need|be) | prevent(?:s|ed)? | protect(?:s|ed)? | doubles? | halves?
        unlock(?:s|ed)? | (?:grow|grows|grew|growing) back | normal again
        like (?:new|a new|you did|a baby|a log|magic) | brand new | drop(?:s|ped)? | lost | lose | it works
        they work | works? | worked | pass(?:es|ed)? | win(?:s|ning)? | won | lost a | result | results | fluent
        confident | calm(?:s|er)? | younger | lift(?:s|ed)? | dry | leave(?:s)? (?:you|without|here|a different)
        outperform\w*
        (?:life|confidence|garden|golf|sleep|voice|smile|hearing|energy|mojo|sparkle|husband|son|daughter) back
        silence | steady | flat | stronger | bulletproof | a different (?:person|man|woman|child)
        different child | changed (?:my|her|his|their|\w+) li(?:fe|ves) | life[- ]changing | game[- ]changer
        saved? | pregnant | conceived | miracles? | magic | will thank you | eat(?:s|ing)? normally
        never (?:had|have|felt|feel|been|hurt)s? | find(?:s)? | know(?:s)? exactly | tell(?:s)? (?:you|me)
        shows? (?:you|exactly) | detects? | spots? | catch(?:es)? | predicts? | diagnos\w+ | the answer
        the truth | root cause | the secret | improve[sd]? | boost(?:s|ed)? | balance[sd]? | flush(?:es|ed)?
        tones? | smooths? | tighten(?:s|ed)? | what \w+ (?:\w+ ){0,3}(?:couldn't|can't|won't|didn't)
        it (?:just )?goes | goes away | went away | settled | (?:comes?|came|coming) out (?:of)?[ ]
        in those jeans | on the (?:pitch|dance ?floor|mountain) | went home | goodbye | say hello | hello \w+
        level(?:s)? out | sees? it off | nailed it | hurting | suffering
      `,
      '\\b',
    ),
  },
  { name: 'speed', weight: 2, words: pattern(SPEED) },
  {
    name: 'speed',
    weight: 2,
    words: pattern(oneOf`
      \b(?:\d{1,3}|a|an|one|two|half an) (?:hours?|days?|weeks?|months?|mins|minutes) (?:flat|apart|and|with me
        is all|or less|max|tops|on|of (?:my|our|this))\b
      \bwithin the (?:year|day|hour|week|month)\b | \bby (?:christmas|friday|monday|bedtime|half term|term)\b
      \bsame day\b | \bafter (?:night|day|week|session) \w+\b | \bafter one\b | \bthat'?s all it takes\b
      \bis all it takes\b
      \bin (?:\d+|one|two|three|four|five|six) (?:short )?(?:hours?|days?|weeks?|sessions?|visits?|goes|months|minutes)\b
      \bone (?:hour|day|afternoon|payment|go|visit|treatment|session)\b
      \bfirst (?:night|week|visit|session|go)\b | \bovernight\b | \bthursday\b.{0,30}\bsaturday\b
      \btuesday\b.{0,40}\bthursday\b
    `),
  },
  {
    name: 'count',
    weight: 1,
    words: pattern(
      '\\b',
      oneOf`
      \d{1,3} | one | two | three | four | five | six | eight | ten | twelve | ninety | single
    `,
      String.raw` (?:\w+ )?`,
      oneOf`
      sessions? | visits? | goes | go | weeks? | days? | nights? | hours? | minutes? | mins | months?
      mornings? | treatments? | appointments?
    `,
      '\\b',
    ),
  },
  {
    name: 'future',
    weight: 1,
    words: phrases`
      you'll | you will | you're going to | you can | you leave | you walk | you go | you won't | we'll | i'll
      i will | they'll | your \w+ will | will be | it'll | let me | i can (?:get|make|fix|tell|show|have|take)
      i could | we can (?:get|make|fix|have) | you're (?:in|off|on|back|out|free) | it will | yours | yourself
      you
    `,
  },
  { name: 'ailment', weight: 1, words: AILMENTS },
  {
    name: 'people',
    weight: 2,
    words: pattern(
      String.raw`\b${oneOf`
        ${COUNTED}(?: (?:of|out of))? (?:the |my |our |the last |those )?(?:\d{1,4}|ten|you|mine|them|clients?
          patients?|women|men|mums|families|runners|people|kids|children|ladies|lads|athletes|leaders|veterans|teens
          teenagers|customers|lives|mentees|students|couples|girls|cases|hearings|babies|employers|teams|companies
          schools|reports)
        (?:clients|patients|people|women|runners|teams|companies|parents|families|those) who
        (?:my|our) (?:clients|patients|runners|ladies|lads|mums|families|members|teams|students)
      `}\b`,
    ),
  },
  {
    name: 'figure',
    weight: 2,
    words: pattern(oneOf`
      \b\d{1,3}(?:\.\d)? ?(?:%|percent|per cent)(?! off) | \b\d{1,2} times (?:more|less|faster|better)\b
      \b\d+ out of \d+\b | \bnine times out of ten\b | \bhalf(?:ves|ed)?\b(?! (?:an|price|a day|term|past|hour))
    `),
  },
  {
    name: 'sworn',
    weight: 1,
    words: phrases`
      i've (?:seen|watched|had|never|yet|fixed|helped|changed|cured) | we've (?:never|yet|fixed|helped|changed)
      honestly | trust me | fact | simple as | that's it | that's a promise | believe me | mark my words | done
      period | end of | the answer | that's all | need i say more | no catch | for real | proven | proof
      science | because i | there i said it | i don't say that lightly | not a slogan | no gimmicks
      there isn't a | ask (?:them|anyone|\w+ at)
    `,
  },
  {
    name: 'contrast',
    weight: 1,
    words: phrases`
      even if | no matter | without (?:drugs|tablets|surgery|the|any|a|needles|pain)
      no (?:drugs|tablets|surgery|needles|diets?|gym|pain|excuses|waiting|more|need|meds|leaflets|fuss|referral|wait)
      instead of | not (?:managed|coping|masked|just) | unlike | only | needn't | don't need | forget
      before you | put the | stop (?:seeing|wasting|taking|paying) | tired of | fed up | why settle | no longer
    `,
  },
  {
    name: 'rank',
    weight: 2,
    words: phrases`
      the best | best in | original and best | number one | no\.? ?1 | #1 | leading | gold standard | the only
      most (?:experienced|advanced|trusted|effective|accurate|powerful|comfortable|qualified|successful)
      second to none | better than (?:any|the|your|most|surgery|tablets|drugs|all)
      (?:nobody|no one|nowhere) else | nobody (?:in|does|comes) | never equalled | ahead of the | lowest
      highest | strongest | world[- ]class | than any | when (?:surgeons|doctors|gps|consultants) need
    `,
  },
  {
    name: 'dread',
    weight: 2,
    words: phrases`
      too late | don't (?:risk|wait|leave|let|ignore) | every (?:day|month|week|year) you (?:wait|leave|put)
      never get (?:it |them |that )?back | doesn't know it | don't know it | without knowing
      walking (?:round|around) with | ticking | losing (?:brain|your|their|his|her) | damage | regret | hiding
      brewing | growing in you | before it | wheelchair | amputat\w+ | silent
    `,
  },
  {
    name: 'medicine',
    weight: 2,
    words: phrases`
      no tablets | no meds | painkillers | tablets | inhalers? | statins? | naproxen | insulin | antidepressants
      the knife | surgery | operation | hip replac\w+ | replace that | the table | waiting list | the nhs will
      your gp | gps (?:test|miss|can't|won't|don't) | surgeons?
    `,
  },
  {
    name: 'picture',
    weight: 2,
    words: phrases`
      look at (?:these|those|that|this|the) | left is | right is | swipe | glow up | no filter | let the pics
      pics (?:do|talk|speak) | before and after | weeks later | (?:weeks|days|months) apart
    `,
  },
];

/** Plain facts, honest limits, what to bring: a sentence or its neighbour with these is no promise. */
export const HONEST = phrases`
  may (?:help|be|suit|ease|not|feel) | might | can help | could help
  help(?:s|ed)? (?:some|many|with|around|about|a bit|most) | for some
  some (?:people|find|folk|do|will|of (?:them|you)) | sometimes | many people | for many | not for every\w+
  isn't for | won't suit | about half | around half | two thirds | a third | trials?
  evidence(?: is|'s| that|,) | decent evidence | cochrane | audit | no obligation | no pressure | no hard sell
  no sales | have a think | think about it | go away and | sleep on it
  not a (?:cure|replacement|miracle|magic|quick fix|substitute|diagnosis)
  isn't (?:a (?:cure|magic|quick|miracle|replacement)|magic|therapy|treatment)
  it's not (?:a|magic|therapy|glamorous|instant)
  no (?:magic|miracle|quick fix|silver bullet|cure|guarantees?|promises)
  doesn't (?:work|suit|replace|mean|happen overnight|cure|fix)
  won't (?:make|fix|cure|diagnose|guarantee|work|be|promise|change|stop)
  can(?:'t|not) (?:promise|guarantee|cure|fix|tell you|say) | never promise | don't promise | nobody can promise
  honest answer | honestly (?:not|no) | to be (?:clear|honest|fair|straight)
  please (?:see|ring|speak|don't|ask) | ring 111
  (?:see|ask|tell|ring|speak (?:to|with)|talk to|start with|check with) (?:your|a|the) (?:gp|pharmacist|doctor|nurse|midwife|team)
  we'll (?:tell|say|refer|be honest|point) | i'll (?:tell you|say so|refer|be honest|point you) | limits
  realistic\w* | takes time | takes (?:weeks|months) | hard work | mostly | what to expect | closed | recruit\w*
  vacanc\w+ | we're looking for | conference | study day | selling hope | anyone who (?:tells|promises) | beware
  wary | if (?:it|that|they) (?:doesn't|don't|isn't|aren't) (?:work|help|suit|right)\w* | not the same as
  free on the nhs | the nhs (?:does|will do|ones|can do) (?:it|this|you)? | just as (?:good|well)
  cheaper (?:at|elsewhere|in) | modest | mixed | small (?:study|effect|difference|gains) | slow(?:ly)?
  gradual\w* | sore | bruis\w+ | side[- ]effects? (?:are|include|can) | risks? (?:are|include|and benefits)
  results (?:vary|differ) | varies | depends | everyone(?:'s| is) different | people differ | at your own pace
  no need to (?:book|buy) | you (?:may|might) not need | don't need (?:to|us|me) | worth (?:asking|checking)
  which\? test
`;
