import { gap, oneOf, pattern, phrases, wordings } from '../wording.ts';
import { TREATMENT } from './treatments.ts';

const WHO = oneOf`
  me | us | the (?:page|clinic|practice|team|salon|office|shop) | my page | our page | @\w+
`;
const PLACES = oneOf`
  slots? | spaces? | places? | spots? | appointments? | appts? | seats? | kits? | tubs? | boxes | pairs?
  availability | dates? | afternoons? | evenings?
`;
const COUNT = oneOf`
  \d{1,3} | one | two | three | four | five | six | eight | ten | twelve | a few | few | a couple of | couple of
  last | final | only | limited | some | more
`;

/** Signs of an advertisement. The weights are judgement: a price or a call to buy weighs as much as two other signs. */
export const SIGNS: readonly (readonly [weight: number, sign: RegExp])[] = [
  [
    2,
    /[£€] ?\d|\b\d+ ?quid\b|\b(?:half|trial|launch|intro(?:ductory)?|founders'?|mates'?|celeb) (?:price|rates?)\b/,
  ],
  [
    2,
    pattern(oneOf`
      \b\d{1,2} ?% off\b | \btenner off\b | \bdiscount | \b(?:promo|discount) code | \bcode [a-z]+\d*\b
      \bspecial offer | \bnew year offer | \bblack friday | \b(?:3|three) for (?:2|two)\b | \bbuy one\b
      \bbogof\b | \bmoney back\b | \bno refunds?\b | \bgift vouchers?\b | \bis on me\b
    `),
  ],
  [
    2,
    pattern(
      String.raw`\b${oneOf`
        dm | pm | inbox | whatsapp | text | message | msg | ring | call | e-?mail | contact | ask | comment
        give
      `} ${gap(1)}${oneOf`
        ${WHO} | "?[a-z]+"? (?:to|for|below|and) | below | for (?:details|prices|info|the)
        to (?:book|join|grab|order)
      `}\b`,
    ),
  ],
  [
    2,
    pattern(oneOf`
      \b(?:link|details|info|booking|website)s? (?:is |are )?(?:in|on) (?:my |the |our )?(?:bio|comments?|profile|website|site|page)\b
      \b(?:link|book|register|sign up|order|shop|comments?) (?:below|here|⬇|👇) | \bdms? (?:are |is )?open\b
      \bvia the (?:link|website)\b | 🔗
    `),
  ],
  [
    2,
    pattern(oneOf`
      \bbook(?:ings?)? (?:now|today|in(?!g)|online|your|yours|early|before|via|with|by|open|me|us|this|my|our|her in
        him in|them in|a (?:slot|session|call|free|consult\w*|space|place))\b
      \bbookings? (?:are )?(?:now )?(?:open|being taken)\b | \b(?:to|can) book\b | \bbook[.!]? ?(?:⬇|👇)
      \bbooking (?:feb|jan|now|for)\b
    `),
  ],
  [
    2,
    pattern(
      wordings`
        \b${COUNT} (?:remaining |more |last |free |\w+day )?${PLACES} (?:${gap(2)}left|${gap(2)}available
          ${gap(1)}remaining|to fill|going|for ${gap(1)}(?:june|july|jan\w*|new|autumn|spring|summer))\b
      `,
    ),
  ],
  [
    2,
    pattern(oneOf`
      \b(?:taking|accepting|welcoming|have room for
        got room for) (?:on )?(?:a few |two |three |\d )?(?:more |new |private )+(?:people|clients?|patients?
          customers?|referrals|families)\b
      \btaking (?:private )?clients\b | \bprivate (?:clients|sessions|appointments|patients)\b
      \bnew (?:clients|patients)\b
    `),
  ],
  [
    2,
    new RegExp(
      wordings`
        \b(?:now|are|i'm|we're|is) (?:offering|taking bookings|open for business|available)\b | \bnow in stock\b
        \bback in stock\b | \bin stock\b | \b(?:are|is) (?:finally )?(?:in|here|back|live|landed)\s?[!.🎉😍🌾🙌]
        \bhas landed | \b(?:doors?|cart|cohort|enrolment|round|group) (?:\d )?(?:opens?|closes?|starts?)\b
      `,
      'u',
    ),
  ],
  [
    1,
    pattern(
      String.raw`\b(?:my|our) (?:\w+[- ]){0,3}`,
      oneOf`
      clinic | practice | programme | protocol | method | course | package | academy | studio | reset | reboot
      system | machine | laser | app | device | scanner | kit | test | scans? | aids | insoles | orthotics
      treatments? | sessions? | classes | workshops? | retreats? | range | capsules | powder | plan | software
      shockwave | table | masterclass | webinar | membership | supplements? | formula | blend | balm | tea
      drips? | group | service | team | company | weekend
    `,
      '\\b',
    ),
  ],
  [
    1,
    pattern(oneOf`
      \b(?:come and see|come see|pop in|pop along|call in|drop in|visit|join|find) (?:us|me)\b | \bpop in\b
      \bsee (?:us|me) (?:in|at|first|before)\b | \bcome to (?:us|me|mine)\b | \bfrom me\b | \bask for me\b
      \blet's talk\b | \bwith me\b | \bjoin (?:my|our|the waiting|\d)\b | \bsign(?:ing)? up\b | \bring today\b
      \btry it\b
    `),
  ],
  [
    1,
    pattern(oneOf`
      \b(?:free|complimentary) (?:\w+ )?(?:consultations?|assessments?|tests?|checks?|screen\w*|trials?|tasters?
        calls?|webinars?|training|discovery|guide|session|sample)\b
      \bassessment fee\b | \bwaived\b | \bper session\b | \ba session\b | \binc(?:l|ludes|luding)?\b
      \bpayment plan\b | \bspread (?:it|the cost)\b | \bsubscribe\b | \bpre-?order\b | \bdeliver(?:y|ed)\b
    `),
  ],
  [
    1,
    pattern(oneOf`
      \b(?:my|our) (?:\w+ )?(?:clients?|patients?|customers?|ladies|gents|lads|runners|members|families|students
        teenagers)\b
      \bone of my (?:clients|ladies|gents)\b | \bhappy customers?\b
    `),
  ],
  [
    1,
    pattern(oneOf`
      \b(?:spaces|places|slots|appointments|appts|dates|tickets|spots) (?:left|thurs|mon|tues|weds|fri|sat|sun
        available|this|next|going|available|for|from|in|with)
      \blast (?:few )?(?:slots|spaces|places|spots)\b | \bwaiting list is\b | \bdiary('s| is| space)
      \bfirst (?:five|ten|\d+) (?:to|people)\b
      \b(?:ends|until|til|till) (?:tonight|midnight|sunday|friday|weds|payday)\b
    `),
  ],
  [
    1,
    pattern(oneOf`
      \b(?:back pain|knee pain|tinnitus|stammer|verruca|fungal (?:toe)?nails?|forehead lines|anxiety|sciatica
        insomnia|bad back|bloating|heel pain|hearing loss|grumpy knee|migraines?|ibs|burnout
        (?:pee|wee|leak) when you \w+|bloated)\?
      \bsufferers\b | \b(?:tired|fed up|sick|had enough) of\b | \bsay goodbye\b
      \bwhy (?:wait|suffer|limp|put up)\b | \bwhat are you waiting for\b | \bready to\b
    `),
  ],
  [
    2,
    phrases`
      get in touch | give (?:us|me) a (?:bell|ring|shout|call|buzz) | drop (?:me|us) a (?:line|message|text|dm)
      hit me up | who's in\? | who wants (?:one|in) | tag (?:a|your|someone|three) (?:mate|friend|mates|friends)
      get (?:yourself|yourselves|them|him|her) booked | book (?:in|a|an|now)\b | enquiries
      walk[- ]?ins? welcome | you know where (?:i am|we are|to find) | instruct me | demo (?:slots?|link|day)
      pre-?order | klarna | finance available | available (?:now|from|at) | pay (?:weekly|monthly) | in the boot
      orders? (?:by|from|now|here) | comment [a-z]+ (?:and|for|to|below) | say "?\w+"? below | reply with
    `,
  ],
  [
    1,
    pattern(oneOf`
      \b(?:i|we) (?:now |only |also )?(?:help|teach|coach|treat|offer|do|run|work with|specialise in|fit|make|sell
        supply|stock|deliver|provide|build|train|see families|charge)\b
      \b(?:we've|we have|i've|i have) (?:a few|some|two|three|\d+|one|room|got|just) (?:\w+ )?(?:left|spaces?|places
        slots|afternoons|evenings|dates|diary|going)\b
      \bin (?:my|our) (?:clinic|practice|studio|salon|groups?|pilot|programme)\b
      \bat (?:ours|our place|mine|the (?:clinic|salon|studio|practice|mill|barn))\b
    `),
  ],
  [
    1,
    pattern(oneOf`
      \b(?:employers|parents|solicitors|companies|practice owners|mums|ladies|girls|runners|schools
        hr (?:leads?|directors?)|golfers|brides|athletes|businesses|commissioners|dads|carers)\s?[:!]
      \b(?:dm|pm|inbox)\b | \bevenings and weekends\b | \bhome visits?\b
      \b(?:mobile|private|independent) (?:clinic|practice|service|physio|slt|ot|podiatr\w+|dietitian|psychologist
        practitioner|assessments?)\b
      \bgift\b | \bpackage\b | \btreat yourself\b | \bbundle\b | \ba deal\b | \binvestment\b | \bworth every\b
    `),
  ],
  // A shop window opens with what it sells, or with an order to the reader.
  [
    1,
    pattern(
      '^[^a-z]*',
      String.raw`(?:new |our |the |bespoke |invisible |private |online |mobile |weekly |gentle |natural |\w+ )?`,
      `(?:${TREATMENT})`,
      String.raw`(?:[.:!,?]| -| for | that | so | with | with no | without | days?\b| nights?\b| works?\b)`,
    ),
  ],
  [
    2,
    pattern(
      '^[^a-z]*',
      oneOf`
      learn to | feel (?:\d+|like|years|better|amazing) | heal your | lose (?:the|a|weight|that|up)
      drop (?:a|two|three|\d) | beat (?:your|the|that) | banish | stop (?:your|snoring|smoking|\w+ing)
      never \w+ (?:\w+ ){0,3}again | say (?:goodbye|hello) | wave goodbye | get (?:your \w+ back|rid of)
      ditch the | end your | boost your | reset your | transform your | unlock | discover | tired of
      fed up (?:of|with) | sick of | struggling with | suffering (?:from|with) | had enough of | sleep like
      walk without | hear (?:every|like) | from \w+ to \w+ in | see a specialist | don't let | book\b | want to
    `,
      '\\b',
    ),
  ],
  [
    1,
    phrases`
      see me | ask for [a-z]+[.!]?$ | now seeing | order via | clinic returns | or i'll | or you don't pay
      get in early | i treat | i can get | i fix | we fix | i do | we drain | you're done | the public | fans
      your turn | posted to you | download | drop[- ]?in | per person | from only | specialist\b | results in
    `,
  ],
  // Launches, and the tone of a shop window.
  [
    1,
    phrases`
      launch(?:ed|ing|es)? | opens? (?:tonight|today|tomorrow|monday|soon) | switch to (?:ours|us|me)
      ask (?:anybody|anyone|around|literally) | in today | has arrived | have arrived | introducing
      side hustle | new (?:in|arrivals?|tech|range|machine|treatment|service|clinic|laser|scanner)
      i've put it in | (?:my|our) (?:design|recipe|formula|approach) | that's us | rt to win
      discretion assured | come to us | choose us | with us
    `,
  ],
  // What the writer calls their own: "our carbon insoles", "my sleep method".
  [1, pattern(`\\b(?:my|our) (?:new |own |little |famous |\\w+ ){0,2}(?:${TREATMENT})\\b`)],
  // When and where a class, a clinic or an intake is held.
  [
    1,
    phrases`
      intake | cohort | next (?:course|group|block|round|term)
      (?:course|group|school|programme|intensive|class|block|term|weekend|retreat|workshop|clinic) (?:starts?|begins?
        opens?|runs?|is back|has (?:places|spaces)|on (?:mon|tue|wed|thu|fri|sat|sun)\w*)
      starts? (?:the \d|monday|next|on the|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))
      (?:sun|mon|tues|wednes|thurs|fri|satur)days? (?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?
      diar(?:y|ies) (?:is|are|'s)? ?(?:now )?(?:open|filling|live) | diary's
      slots? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\w* | stall
      pop[- ]?up | intro | taster | trial | stockists? | ring the bell | packages? | demo | spaces for | diary
    `,
  ],
  [
    1,
    phrases`
      come and | come to | come along | come see
      get (?:scanned|tested|checked|measured|yours|in touch|your \w+ in) | treat (?:your|them|mum)
      book (?:her|him|them|it) | ask (?:me|us) (?:how|about|for) | who's having | refer a friend
      tag (?:\d|three|two|a|your) | like (?:and |, ?)share | comment \w+ (?:in|and|below|to|for) | swipe up
      link in stories | say i sent you | through my (?:page|link) | my wall | my chair | pay nothing
      penny back | money back | free demo | all in\b | for (?:mates|couples|brides|runners|men|women|mums|kids)
    `,
  ],
];

/** Money without care for sale: fundraising, second-hand goods, vacancies, study days, bakes. */
export const OTHER = phrases`
  raffle | fundrais\w* | just ?giving | sponsor me | in aid of | for charity | raised | donat\w+ | for sale
  ono | collect from | bake sale | craft fair | band [2-9][ab]?\b | vacanc\w+ | we're (?:hiring|recruiting)
  apply by | pro rata | study day for
`;

/** Signs of another kind of post: a shift, a question to peers, a campaign, an apology. Each takes one away. */
export const AGAINST: readonly RegExp[] = [
  phrases`
    shifts? | handover | placement | on call | rota | mdt | bank shift | crew | students? of the | board round
    night staff | dispatch
  `,
  pattern(oneOf`
    \b(?:on|off|from|at|to|leave|left|into) (?:the|our|my) (?:ward|unit|department|hospital)\b | \bward \d
    \b(?:bay|bed|side room) \w\b
  `),
  phrases`
    does anyone | has anyone | anyone (?:know|got|else|have) | any (?:tips|advice|ideas) | advice needed
    what (?:do|should) i do | wwyd | asking for a friend
  `,
  phrases`
    awareness (?:day|week|month) | campaign | petition | open (?:day|evening) | vaccin\w+ | screening programme
    board papers | consultation closes | entitled to | council | free of charge
  `,
  /\b(?:i'm sorry|i shouldn't|sorry for|apolog\w+|i'm not your|take this with)\b/,
  /\b(?:recruit\w*|vacanc\w+|we're hiring|closing date|job advert|new starter|interview(?:ed|s)?|band [2-9])\b/,
];
/** Treatments that are named as such, not words like "session" or "plan". */
export const CARE = pattern(
  String.raw`\b${oneOf`
    physio(?:therapy)? | massage | osteopathy | acupuncture | needling | shockwave | laser | microsuction
    hypno\w+ | emdr | cbt | reiki | cupping | craniosacral | reflexology | sound ?bath | breathwork | detox
    cleanse | drips? | red light | insoles? | orthotics? | hearing aids? | splints? | sockets? | braces?
    scans? | gut test | dna test | kits? | supplements? | powder | collagen | capsules | shakes? | tea | balm
    drops | cbd | turmeric | fillers? | facials? | peels? | botox | tox | jabs? | pens? | programme | protocol
    method | technique | reset | course | weekend | intensive | retreat | school | clinic | app | ai | device
    boots | belt | pods? | tape | patch(?:es)? | blanket | coaching | therapy | therapist | treatment | rehab
    clients? | knees? | backs? | feet | toes | skin | scar | sleep | iv | osteo | chair
  `}\b`,
);
