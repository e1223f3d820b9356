import { oneOf, pattern, phrases } from '../wording.ts';
import { bySentence, type FrameReader, type FrameSpan } from './frame.ts';
import { PARTICULAR } from './particular.ts';

/** Figures and research. */
export const statistics = bySentence(
  'statistic',
  new RegExp(
    [
      '\\b\\d+(?:\\.\\d+)? ?(?:%|percent\\b|per cent\\b)',
      String.raw`\b(?:1|one|2|two|3|three|9|nine) (?:in|out of)(?: every)? ${oneOf`
        \d+ | two | three | four | five | six | seven | eight | nine | ten | twelve | twenty | fifty | a hundred
      `}\b`,
      String.raw`\b${oneOf`
        n ?= ?\d | p ?[<=] ?0?\. | 95% ci | confidence interval | odds ratio | hazard ratio | effect size
        median | mean (?:age|wait|score|time|of) | on average | the average | prevalence | incidence
        statistics? | stats | figures (?:show|for|from|are|out) | published figures
        per (?:year|100,?000|1,?000) | every year | each year
      `}\b`,
      String.raw`\b${oneOf`
        \d{1,3}(?:,\d{3})+ | \d{2,7} | hundreds of | thousands of | millions of | a million | \d+(?:\.\d+)?m
        \d+(?:\.\d+)? ?(?:million|billion|thousand)
      `} (?:[a-z-]+ )?${oneOf`
        people | patients | adults | children | women | men | participants | respondents | scans | cases
        admissions | deaths | calls | referrals | studies | births | falls | amputations | families | babies
        samples | older people | volunteers | responses | incidents | appointments
      `}\b`,
      String.raw`\b${oneOf`
        (?:new|recent|our|the|a|this|great|good|small|large|cohort|pilot|named|published|case|observational) (?:study
          studies|paper|trial|trials|review|meta-analysis|survey|audit|cohort|dataset|preprint)
        rct | rcts | randomised | randomized | systematic review | cochrane | meta-analysis
        qualitative (?:study|interviews) | researchers? | research (?:shows|suggests|says|on|into|by|from)
        evidence (?:shows|suggests|is|from|base) | literature | journal club | peer[- ]reviewed
        nice guid(?:ance|elines?) | audit (?:of|shows|results) | data (?:shows?|from|suggests?)
      `}\b`,
    ].join('|'),
  ),
);

/** The news, a court, an inquiry, a quiz. */
export const reports = bySentence(
  'reported',
  new RegExp(
    [
      String.raw`\b${oneOf`
        according to | reportedly | allegedly
        (?:the|in|on|from|today's|tomorrow's|this morning's|local|front page|national|sky|itv|bbc|channel 4) news\b
        newspapers? | headlines? | breaking news | in the (?:paper|papers|press|news) | front pages?
        press release
        the (?:guardian|times|telegraph|mail|daily mail|mirror|sun|bbc|hsj|express|herald|scotsman|record|metro|bmj
          lancet|economist|spectator|observer|argus|echo|gazette|chronicle|evening (?:mail|post|standard|times|news))
        panorama | newsnight | question time | the today programme | radio 4 | woman's hour | documentary
        itv news
      `}\b`,
      String.raw`\b${oneOf`
        tribunals? | hcpts | fitness to practise | inquest | coroner(?:'s)? | inquiry | public inquiry
        court (?:case|heard|report|of) | the judge | jury | verdict | sentenced | convicted | jailed
        struck off | ombudsman | cqc (?:report|rating|inspection|found|rated) | ofsted (?:report|found|rated)
        serious case review | safeguarding review | prevention of future deaths | hansard | select committee
        white paper | green paper | manifesto | spending review | the budget | health secretary
        secretary of state | the (?:government|minister|chancellor|prime minister|council|board papers)
        mps?\b(?= ) | board papers | annual report | report (?:says|finds|found|shows|published|out|into|by)
        review (?:found|finds|says) | published (?:today|by|in) | statement from
      `}\b`,
      String.raw`\b${oneOf`
        quiz | pub quiz | quiz question | trivia | crossword | podcast | ted talk | webinar
        lecture (?:by|on|about) | conference | keynote | blog | thread by | article | magazine | column
        interview with | celebrity | royal family | the (?:king|queen|prince|princess|duchess|duke)\b
      `}\b`,
    ].join('|'),
  ),
  PARTICULAR,
);

const NOT_ASKED = pattern(oneOf`
  \b(?:without|no|not|never|didn't|don't|hasn't|haven't|forgot|lack of|nor|refus\w+|withdr\w+|wouldn't|need|needs|get
    need to get|should (?:get|ask)|ask for|seek|sought|signed|sign|consented to|form|forms|taking|take|took
    capacity to
    informed consent (?:is|for|in|matters|training))\b[^.!?]{0,40}\b(?:consent|permission|blessing|say-so|ok)\b
  \bconsent (?:form|forms|to (?:treatment|surgery|the|a)|training|policy|is|for (?:treatment|surgery))\b
`);

const CONSENT = new RegExp(
  [
    String.raw`\b${oneOf`
      shared | posted | posting | sharing | written | told | retold | photo | picture | pic | video | published
      used | names? | story
    `} (?:here )?(?:with|by|with the) (?:[a-z']+ ){0,4}(?:consent|permission|blessing|agreement|say-so|okay|ok)\b`,
    String.raw`\bwith ${oneOf`
      his | her | their | the | full | written | kind | express | explicit | signed | parental | family
      everyone's | my | [a-z]+'s
    `} (?:[a-z']+ ){0,4}(?:consent|permission|blessing|agreement|say-so|okay|ok)\b`,
    '\\(?\\bwith (?:consent|permission|blessing)\\b',
    String.raw`\b(?:he|she|they|mum|dad|family|who|[a-z]+) (?:has |have |had |both |all |kindly |is |are |was |were |very )*${oneOf`
      said i could | said we could | says i can | told me i could | asked me to (?:share|post|tell|pass|put)
      wanted (?:me|us) to (?:share|post|tell) | wants? (?:me|us|it) (?:to (?:share|post|tell)|shared)
      insisted i (?:share|post|tell)
      happy (?:for (?:me|us|this|it|you)|to be (?:named|shared|tagged|quoted|mentioned))
      agreed to (?:me |us |this |it |be |let |share|their|his|her)
      ok(?:ay)?(?:ed)? (?:with (?:me|us|this)|me (?:sharing|posting)|this|it)
      given (?:me |us |her |his |their )?(?:full |written |verbal )?(?:permission|consent)
      gave (?:me |us |her |his |their )?(?:full |written |verbal )?(?:permission|consent|blessing)
      read (?:and approved )?this (?:first|before) | approved (?:this|the)
    `}\b`,
    String.raw`\b(?:consent|permission) ${oneOf`
      given | obtained | granted | gained | sought and | from (?:him|her|them|the family|mum|dad|both|all)
      on file | in writing
    `}\b`,
  ].join('|'),
);

/** Said to be shared with consent. Says nothing of whether the consent is good. */
const consentSentences = bySentence('consented', CONSENT, NOT_ASKED);
const compositeSentences = bySentence(
  'composite',
  phrases`
    composite\b(?! (?:filling|fillings|material|resin|measure|score|index|outcome|image|restoration|bonding))
    amalgam(?:ation)? | invented example
    (?:all |some |identifying |key |the |every |a few )?(?:details?|names?|ages?|places?|facts
      particulars) (?:have been |has been |are |were |all |and \w+ ){0,12}(?:changed|altered|disguised|fictionalised
      mixed|anonymised|made up|scrambled)
    not (?:her|his|their) real names? | pseudonyms? | anonymised
    (?:a )?(?:made[- ]up|invented|imaginary|fictional|fictitious|hypothetical|typical) (?:patient|person|client|case
      example|family|story|character|lady|man|woman|couple|child)
    not (?:a real|any real|about any|one) (?:person|patient|client|case|individual|real)
  `,
  /\b(?:not|haven't|hasn't|didn't|no need to have|without having) (?:been )?(?:changed|anonymised|altered)\b/,
);

/** What is said of one part holds for all of the draft. */
const forAll =
  (reader: FrameReader): FrameReader =>
  (core) => {
    const [found] = reader(core);
    return found
      ? [{ frame: found.frame, start: 0, end: Math.max(core.text.length, 1) } satisfies FrameSpan]
      : [];
  };

export const consents: FrameReader = forAll(consentSentences);
export const composites: FrameReader = forAll(compositeSentences);

/** Somebody praised or thanked, and not in mockery. */
export const praises = bySentence(
  'thanked',
  phrases`
    shout[- ]?outs? | thank ?(?:s|you|yous)\b | thankful | cheers (?:to|for) | ta (?:to|for) | big up | kudos
    hats? off | well done | congrat(?:s|ulations|ulating) | so proud (?:of|to) | proud (?:of|to) | well deserved
    round of applause | credit to | props to | standing ovation
    (?:absolute|total|proper|true|real|complete|utter) (?:legends?|stars?|heroes?|angels?|superstars?|gems?|credit
      champions?|queen|king)
    wouldn't be here without | grateful (?:to|for) | forever grateful | indebted | in awe of | amazed by
    huge respect | best (?:team|crew|colleagues?|mentor|educator|work ?mates?|boss)
    (?:amazing|brilliant|fantastic|wonderful|incredible|fabulous|superb|awesome|lovely|ace|cracking|smashing
      mint) (?:team|crew|staff|colleagues?|nurses?|bunch|mentor|educator|ward|people|job|work|day with|night with
      students?)
    lucky to (?:work|have) | privilege to work | here's to | hurray for | three cheers | nominated | award
  `,
  pattern(
    '\\b',
    oneOf`
    thanks for nothing | thanks a bunch | thanks but no | no thanks | no thank you
    thanks to (?:the tories|management|brexit|cuts|this government|their|your|his|her)[ ]
    thanks (?:so much )?to whoever | slow clap
    congrat\w* (?:to )?(?:on )?(?:management|whoever|the idiot|the genius)
  `,
  ),
);
