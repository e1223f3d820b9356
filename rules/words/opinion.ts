import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

/**
 * How people mark an opinion, scorn, sarcasm and anger in posts. Shared by the rules about trust. Gathered by hand from
 * everyday British and Irish speech; plain form (lower case, straight quotes).
 */

/** An opinion that knows it will not be welcome, or that hints instead of saying. */
export const OPINION = phrases`
  (?:un)?popular opinion | hot take | controversial(?: opinion| take)?
  call me (?:old[- ]fashioned|cynical|what you like|whatever)
  (?:there|well|yeah|right)[,.]? ?(?:i'?ve |i )?said it | i said what i said | someone had to say it
  somebody (?:had|has) to say it | (?:someone|somebody) needs to say it
  (?:nobody|no one|no-one) (?:wants|dares|is allowed|will|has the (?:bottle|guts|balls)|else will
    likes) (?:to )?(?:say|admit|talk|hear)
  not allowed to (?:say|notice|ask|think) | (?:you )?can'?t say (?:it|that|owt|anything|nothing|that anymore|so)
  can(?:'t| not|not) (?:even )?say that (?:any ?more|now) | (?:i'?m )?(?:only|just) saying
  i'?m just (?:asking|being honest|saying)
  (?:not|no) being (?:funny|racist|sexist|ageist|homophobic|horrible|nasty|mean|rude)(?:,? but)? | no offence
  not (?:being )?racist
  i'?m not (?:a )?(?:racist|racist but|sexist|homophobic|transphobic|bigot(?:ed)?|anti[- ]vax\w*|conspiracy theorist)
  don'?t do conspirac\w+ | pc (?:brigade|gone mad) | woke | snowflakes? | virtue[- ]signal\w* | cancel me
  come at me | come for me | sue me | report me | don'?t @ me | dont @ me | change my mind | fight me
  prove me wrong | facts not feelings | facts don'?t care | draw your own conclusions
  make of (?:that|it) what you will | take from that what you will | read into (?:that|it) what you will
  says it all | says a lot | says everything | (?:you )?do the maths | join the dots
  join(?:ed|ing)? (?:up )?the dots | do (?:your|ur|you're|yer) (?:own )?(?:research|reading|digging|homework)
  wake up | open your eyes | ask yourself(?:s)?(?: why| who)? | funny (?:how|that|old world)
  makes you (?:think|wonder) | strange how | weird how | coincidence\b | coincidental
  i know what i(?:'ve| have)? (?:saw|seen|know) | seen it with my own | in my experience | between you and me
  we all (?:know|think) (?:it|what) | everyone (?:knows|thinks|on shift knows)
  (?:everyone|everybody|half the (?:folk|office|team|people)|the whole office|most of us
    all of us)(?: \w+){0,3} (?:thinks?|agrees?|says?|knows?) (?:it|the same|so|what)
  let'?s be honest | let'?s face it | be honest | truth is | the truth about
  it'?s (?:a fact|science|biology|common sense|pattern recognition) | pattern recognition
  if you know,? you know | (?:sorry|soz) (?:but )?not sorry | i don'?t care who | bring back the | in my day
  back in my day | old[- ]fashioned
`;

/** Plain scorn: words and idioms that say a person or a place is no good. */
export const SCORN = pattern(oneOf`
  \b(?:(?:couldn'?t|can'?t|cannot|cudnt|couldnae) (?:even )?(?:run|organi[sz]e|manage|arrange|plan|find|lead|spot|hit
      pour|tie|spell|count|staff|order|boil|book|read|fill|answer|write|tell|lift|park|do|get|work
      use) (?:a|an|the|their|his|her|its|one|it|out|to|me|us|own)(?: \w+){0,4}|shambles|shambolic|omnishambles|farce
    farcical|clown(?:s| show| car)?|joke(?:rs?)?\b|cowboys?|muppets?|numpt(?:y|ies)|shower of|present shower
    shit ?show|train ?wreck|car crash|dumpster fire|toxic|bully(?:ing|ies)?|bullied|spineless|gutless|clueless
    useless|incompetent|inept|hopeless|pathetic|pitiful|disgrace(?:ful)?|embarrass(?:ing|ment)|insult(?:ing)?
    out of touch|not (?:fit for|got a clue|a clue|interested)|haven'?t (?:got )?(?:a )?clue
    hasn'?t (?:got )?(?:a )?clue|appalling|diabolical|atrocious|laughable|laughing stock|penny[- ]pinch\w+
    tight[- ]?(?:arsed?|fisted|wads?)|lip service|tick[- ]?box(?:ing)?|cover(?:ed|ing)?[- ]?up|brushed? under
    swept under|favourit(?:es|ism)|golden (?:boy|girl)|blue[- ]eyed|cronies|nepotis\w+|old boys'?(?: club)?
    jobs? for the (?:boys|girls)|gaslight\w*|scapegoat\w*|under the bus|stab(?:bed|bing)? in the back
    back[- ]?stab\w+|two[- ]faced|snakes?|liars?|lied|lying|bare[- ]faced|hypocri\w+
    (?:don'?t|doesn'?t|do not|does not|couldn'?t|could not) (?:really |actually )?(?:care|give a|give two|listen|want to know)(?: \w+)?
    not one of them|(?<!i've |i have |i'd |i |we've |we have )never (?:once )?(?:met a|seen a|set foot|worked a
      touched a|spoken to|held a|done a|listened|replied|answered|thanked|lifted a|turned up)
    hasn'?t (?:met|seen|set foot|worked|touched|spoken|held|done|been)|laz(?:y|iest|iness)|idle|thick|dense|arrogant
    smug|pompous|jobsworths?|busybod\w+|stuck[- ]up|full of (?:it|themselves|himself|herself)|god complex|dead ?wood
    slackers?|shirkers?|skivers?|workshy|waste of (?:space|oxygen|money|a salary|time)|glorified|overpaid
    jumped[- ]up|so[- ]called|wannabe|crap|garbage|shite?|bollocks|cheapest|cheap[- ]?skates?|a masterclass in
    sinking ship|dinosaurs?|fossils?|relics?|pen[- ]?push\w+|bean[- ]?count\w+|ivory tower|power trip|mini hitler
    little napoleon|control freak|micro ?manag\w+|breathing down|has it in for|out to get|throws? tantrums?|face like
    personality of|empathy of|charm of|people skills|all the \w+ of a)\b
  🤡 | 🤮
`);

/** Scorn that leaves no doubt. */
export const CONTEMPT = phrases`
  (?:couldn'?t|can'?t|cannot|cudnt|couldnae) (?:even )?(?:run|organi[sz]e|manage|find|lead|spot|hit|pour|plan|arrange
    boil) (?:a|an|the|their|his|her|its) (?:own )?(?:\w+ ){0,2}(?:bath|party|pissup|piss|brewery|raffle|tombola|bake
    stall|tap|car ?boot|drinks?|backside|arse|bum|way|door|barn|banjo|egg|kettle|shit|bucket|bag|banana|whelk|shop
    sandwich|bun fight|sack race|bring and buy|egg and spoon|knees?|queue|christmas)
  absolute (?:shambles|joke|farce|circus|shower|disgrace|clown\w*|state|muppets?)
  (?:an?|is|are|what a|total|utter|complete|pure) (?:shambles|joke|farce|disgrace|clowns?|circus|shit ?show|shower
    cowboys?|train ?wreck|laughing stock|waste of (?:space|oxygen|money|a salary))
  toxic | bully(?:ing)? | bullied | bullies | spineless | gutless | clueless | useless | incompetent | inept
  not fit to | unfit to | liars? | lied to | lying | gaslight\w* | thrown? under the bus | stabbed in the back
  snakes? | two[- ]faced | jobs? for the (?:boys|girls) | old boys'? club | nepotism | cronies
  couldn'?t care less | don'?t (?:give|care) | doesn'?t (?:give|care)
  never (?:set foot|met a|seen a|worked a|touched a) | hasn'?t (?:met|seen|set foot|touched) | a masterclass in
  power trip | all the \w+ of an?
  (?:empathy|personality|charm|people skills|leadership(?: skills)?|backbone|spine) of an? | has it in for
  out of touch | treat(?:s|ed|ing)? (?:us|me|staff|you|people) like | worth(?:less)? | second[- ]class
  nothing but a number | replace(?:d)? (?:you|us|me) | (?:broke|breaks|breaking|ground|grinds) (?:me|us|you)
  drove me out | pushed me out | ruined | destroy(?:ed|ing|s) | killing (?:the|this|our)
  on (?:its|their) knees
`;

/** Saying the opposite of what is meant. */
export const SARCASM = pattern(oneOf`
  \b(?:(?:cheers|thanks|thank you|ta|well done|congrat\w*|bravo|hats off|kudos|nice one|good job|great work|big up
      shout ?out|fair play|love|props)(?: \w+){0,3} (?:to |for )?(?:whoever|the genius|the geniuses|some genius
      the bright spark|our (?:glorious|esteemed|beloved|dear|wonderful|lovely)|management|the powers|the trust|hq
      head office|them upstairs)
    (?:some|the|which|what) (?:absolute )?(?:genius|bright spark|einstein|clever clogs|rocket scientist|brains?trust
      mastermind|spanner|melt|wally)(?:es|s)?|slow clap|round of applause|standing ovation|so that'?s nice
    that'?s nice|how (?:nice|lovely|thoughtful|kind|generous|touching|sweet)|lucky (?:us|me|old us)|aren'?t we lucky
    living the dream|not bitter|not that i'?m bitter|bitter,? me|(?:you )?(?:really )?couldn'?t make it up|the irony
    ironic(?:ally)?|priorities,? (?:eh|people)|(?:great|interesting|nice to see) (?:the|your|our) priorities
    make it make sense|go figure|quelle surprise|shock(?:er|,? horror)|what could (?:possibly )?go wrong
    hope (?:your|you|it|the|their|his|her)(?: \w+){1,6} (?:was|is|are|were) (?:lovely|nice|worth|warm|good|tasty|delicious)
    worth every penny|money well spent|(?:because|cos|as) (?:that'?s|that is|that will|that'll|obviously)
    that'?ll (?:fix|sort|help|do)|(?:problem|crisis|morale|burnout) (?:solved|sorted|fixed)|sorted then|all fixed
    feeling (?:so |really |very )?(?:valued|supported|cherished|appreciated)
    we feel (?:so )?(?:valued|supported|seen)|glad (?:they|the trust|to see|someone|somebody|management)|apparently
    allegedly|in their (?:infinite )?wisdom|grateful for the learning|shall we say|onwards\b|naming no names
    not naming (?:any ?one|names)|no names mentioned|mentioning no names|if the (?:cap|shoe) fits
    was it (?:a|the) (?:toddler|monkey|dog)|drunk toddler|blindfolded|dartboard
    ouija|magic 8|eeny|the audacity|the cheek of|the nerve of)\b
  🙃 | 🙄 | 👏
`);

/** Anger, and having had enough. */
export const ANGER = pattern(oneOf`
  \b(?:done with|so done|am done|i'?m done|had enough|had it (?:up to here|with)
    sick (?:of|to death|to the back teeth|and tired)|fed up|cheesed off|hacked off|pissed off|p'?d off|brassed off
    raging|ragin|fuming|livid|seething|furious|rant(?:ing)?|rant over|boils my|does my (?:head|nut)
    doing my (?:head|nut)|grinds my|boiling over|i'?m out\b|i quit|quitting|resign(?:ed|ing|ation)?
    hand(?:ed|ing)? (?:in )?(?:my|our) (?:notice|lanyard|badge|fob)|(?:my|our|the) notice (?:is|goes|in)
    notice (?:handed )?in|walk(?:ed|ing)? out|jumping ship|job hunting|looking (?:for (?:a new|another)|elsewhere)
    counting (?:down )?the (?:days|hours|sleeps)|can'?t wait (?:to (?:leave|go|see the back)|til|till|until)
    last straw|final straw|never again|stick (?:it|your|the|their|his|her)|shove (?:it|your|the|their)
    (?:know|knows) where (?:you|they|the|he|she)(?: \w+){0,4} (?:go|stick|put|shove)|whistle|do one|jog on|bore off
    get in the (?:sea|bin)|in the bin|bin it|scream(?:ing)?|want to (?:scream|cry|walk out)|union rep|tribunal
    grievance|constructive dismissal|whistle ?blow\w*|exit interview|run\b|do not apply
    don'?t (?:apply|work|come|bother)|avoid like|bring my own|own pocket|unpaid|for free|no breaks?
    missed (?:my )?breaks?|third (?:missed|time|week|month|email)|again\b
    every (?:single|bloody|sodding|flipping) (?:time|day|week|list|shift))\b
  😤 | 🤬 | 😡 | 💩 | 🖕
`);

/** The small things that are handed out in place of what is needed. */
export const TOKENS = phrases`
  wellbeing | well-being | resilience | mindfulness | yoga | pilates | reiki | tea ?bags? | mugs? | pin badges?
  badges? | posters? | lanyards? | cupcakes? | muffins? | pizza | doughnuts? | biscuits? | fruit bowl | banana
  pens? | water bottles? | tote bags? | stickers? | certificates? | thank[- ]you cards? | e-?cards? | qr codes?
  webinars? | away day | spa | treasure hunt | colouring | bath bombs? | candles? | gratitude | clap(?:s|ping)?
  raffle | bingo | newsletter | chocolates? | freddo | hot drinks? | wellness | listening event | pulse survey
  staff survey | slides? | stock photo | rainbow | lego | values | vision | mission | transformation | podcast
  film about | rebrand | logo
`;
