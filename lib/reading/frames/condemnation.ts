import type { Core } from '../core.ts';
import type { Sentence } from '../sentences.ts';
import { oneOf, pattern, wordings } from '../wording.ts';
import { type FrameReader, type FrameSpan, whole } from './frame.ts';

/** Disapproval of what somebody said or did. */
const DISAPPROVES = new RegExp(
  [
    // of behaviour
    String.raw`\b${oneOf`
      unacceptable | inexcusable | unforgivable | indefensible | not acceptable | not o\.?k\.?(?:ay)?\b
      isn'?t (?:ok(?:ay)?|acceptable|on|right|funny|banter|a joke|a punchline|an insult|a compliment)
      (?:it'?s|that'?s|this is) not (?:on|right|funny|banter|a joke|a punchline|an insult|acceptable|ok(?:ay)?
        part of the job)
      never (?:ok(?:ay)?|acceptable|part of the job|funny)
      shouldn'?t have to (?:put up|hear|listen|take|face|deal) | zero tolerance | no place (?:for|in)
      no excuse for | shame on
    `}\b`,
    '(?:^|[.!?] )not on\\b|\\bjust not on\\b|^no\\. just no|^(?:just )?(?:stop it|enough|grim|gross)[.!]*$',
    String.raw`\b${oneOf`
      disgusting | appalling | shocking | horrible | horrid | vile | hurtful | upsetting | heartbreaking | sad
      awful | depressing | disgraceful | outrageous | dehumanising | stigmatising | demeaning | offensive
      derogatory | ableist | racist | sexist | homophobic | transphobic | misogynistic | ageist | fatphobic
      outdated | nasty | cruel | unkind | lazy | bullying | abusive
    `} ${oneOf`
      behaviour | abuse | language | comments? | attitudes? | treatment | remarks? | words? | term | terms
      phrase | slurs? | joke | jokes | thing to (?:say|hear|call) | stereotypes?
      to (?:see|hear|read|be|call|say|think)
    `}\b`,
    String.raw`\b${oneOf`
      is | are | was | it'?s | that'?s | so | plain | just | really | deeply | frankly | pure
    `} ${oneOf`
      disgusting | appalling | vile | hurtful | dehumanising | stigmatising | demeaning | offensive | derogatory
      ableist | racist | sexist | homophobic | transphobic | misogynistic | misogyny | racism | ableism | ageist
      ageism | fatphobic | a slur | abuse | bullying | harassment | discrimination | a hate crime | hate speech
      assault | victim[- ]blaming | out of order | bang out of order | beyond the pale
    `}\b`,
    // please stop
    String.raw`\b${oneOf`
      stop | quit | enough of | tired of | sick of | fed up (?:of|with) | done with | less of
    `} (?:people |folk |colleagues |staff |the )?${oneOf`
      calling | saying | using | posting | sharing | telling | describing | referring | labelling | joking
      blaming | shaming | mocking | laughing | selling | spreading | hearing | seeing | reading | being called
      being told | (?:the )?(?:word|phrase|term|jokes?)
    `}\b`,
    String.raw`\b${oneOf`
      let's | lets | can we | could we | please can we | time to | time we | we need to | we should | we have to
      we must | please | i wish (?:we|people)(?:'d| would)? | we have got to
    `} (?:all |please |just |now |finally |at last )?${oneOf`
      stop | retire | bin | ban | drop | ditch | lose | scrap | call out | challenge
    `}\b`,
    wordings`
      \b(?:please |pls |plz )(?:don'?t|do not|never|avoid|stop)\b
      (?<!\bi )\b(?:don'?t|do not|never|we don'?t|you don'?t) (?:ever )?(?:call|say|use|describe|refer to|joke about
        laugh at|label|mock)\b
    `,
    wordings`
      \b(?:language|words|it) matters?\b|\bcall(?:ed|ing)? (?:it|him|her|them|this|that) out\b
      \bthe (?:word|term) "|\b(?:nobody|no one|no-one) (?:deserves|should (?:be|have|hear))\b|\bcondemn
    `,
    String.raw`\b${oneOf`
      reported (?:it|him|her|them|this|to) | harassment | hate crime | datix | verbal abuse | racist abuse
      abuse (?:of|towards|against|from) | abused (?:by|at) | assaulted | spat (?:at|on) | being abused
    `}\b`,
    String.raw`\b(?:i|we) ${oneOf`
      hate | detest | loathe | despise | can'?t stand | object to | winced? | cringed? | challenged | objected
      flinch(?:ed)?
    `} (?:it |at |to )?${oneOf`
      when | hearing | the (?:word|term|phrase|way|idea) | that | being | seeing | how | a colleague | him | her
      people (?:say|call|who)
    `}\b`,
  ].join('|'),
);

/** A falsehood set right. */
const SETS_RIGHT = new RegExp(
  [
    String.raw`\b${oneOf`
      is | are | was | it'?s | that'?s | this is | still | just | simply | all | total(?:ly)? | complete(?:ly)?
      absolute(?:ly)? | utter(?:ly)?
    `} ${oneOf`
      not true | untrue | false | a myth | myths | a lie | lies | nonsense | rubbish | tripe | hogwash
      quackery | pseudoscience | made up | fake | unproven | a scam | a con | misinformation | disinformation
      debunked | dangerous | baloney | claptrap | guff | garbage | bunkum | tosh | snake oil
    `}\b`,
    String.raw`\b${oneOf`
      not true | no evidence | no good evidence | little evidence | not evidence[- ]based | no such thing
      debunk(?:ed|ing)? | disproved | disproven | retracted | struck off | myth(?:s)?(?: ?bust(?:er|ers|ing)?)?
      mythbusting | old wives'? tale | misinformation | disinformation | scaremongering | snake oil
      pseudoscience | quackery | contrary to | despite (?:what|claims)
      anyone (?:who )?(?:claiming|claims|says|telling|tells|selling|sells|promising|promises|offering|offers)
      whoever (?:says|tells|told|claims)
      if (?:anyone|someone|somebody|anybody|a (?:clinic|website|page|post|product|company|stranger)) (?:tells|told
        says|said|promises|promised|offers|offered|claims|claimed|sells|guarantees)
      (?:be )?(?:wary|sceptical|suspicious) of | beware | red flags? | too good to be true | fell for
    `}\b`,
    String.raw`\b${oneOf`
      sadly | sorry | unfortunately | afraid | actually | alas | nope | no | not so
    `},? ${oneOf`
      it (?:doesn'?t|does not|won'?t|can'?t|isn'?t) | they (?:don'?t|do not|won'?t|can'?t|aren'?t) | that'?s not
      there (?:isn'?t|is no)
    `}\b`,
    String.raw`^${oneOf`
      nope | it doesn'?t | it does not | it won'?t | it isn'?t | they don'?t | no it (?:doesn'?t|isn'?t|won'?t)
      wrong | false | myth | spoiler | reader,? it
    `}\b`,
    String.raw`\b${oneOf`
      asa | advertising standards | trading standards | mhra | cap code | the regulator
    `} ${oneOf`
      ruled | rules | upheld | banned | warned | warns | complaint | would | will
    `}\b`,
  ].join('|'),
);

/** What can be disapproved of: words given to somebody, a claim in quotation marks, a told wrong. */
const TOLD = pattern(oneOf`
  " | (?:^|[\s(])'[a-z]
  \b(?:call(?:ed|ing|s)?|said|says|told|shouted|heard|overheard|comment|post|advert|ad|claims?|saw|seen|read
    scroll\w*|someone|somebody|a (?:man|woman|colleague|patient|relative|stranger|page|website|company|clinic))\b
`);

/** Disapproval that is the writer's own abuse: 'disgusting pigs', 'vile woman'. */
const OWN_ABUSE = pattern(
  String.raw`\b(?:disgusting|vile|horrible|nasty|awful) (?:little |old |fat )?`,
  oneOf`
  pigs? | cows? | man | woman | people | person | creatures? | brats? | family | animals? | scum
`,
  '\\b',
);

/**
 * What is told in order to disapprove of it, or to set it right: the sentence that does so, and the sentence beside it
 * that tells what was said or claimed.
 */
export const condemnations: FrameReader = ({ sentences, holds }: Core) => {
  const held = new Set<Sentence>();
  for (const sentence of sentences) {
    const { index } = sentence;
    if (holds(sentence, OWN_ABUSE)) continue;
    if (!holds(sentence, DISAPPROVES) && !holds(sentence, SETS_RIGHT)) continue;
    held.add(sentence);
    for (const beside of [sentences[index - 1], sentences[index + 1]]) {
      if (beside && holds(beside, TOLD) && !holds(beside, OWN_ABUSE)) held.add(beside);
    }
  }
  return [...held].map((sentence): FrameSpan => whole('condemned', sentence));
};
