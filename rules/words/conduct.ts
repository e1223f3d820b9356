import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

/**
 * Words that several rules about trust share: drink, leisure, hiding, boasting, study. Gathered by hand from everyday
 * British and Irish speech; plain form (lower case, straight quotes).
 */

/** Alcoholic drinks, drinking and the places for it. */
export const DRINK = pattern(oneOf`
  \b(?:pints?|vodkas?|voddy|shots?|sambuca|tequilas?|proseccos?|prosecc|fizz|champagne|bubbly|wines?|vino|malbec
    riojas?|merlot|shiraz|pinot|sauvignon|reds?(?= (?:in|down|deep))|large (?:reds|ones|whites?|glass(?:es)?)|gins?
    g&ts?|rums?|whisk(?:e)?y|brandy|baileys|jagerbombs?|jager|cocktails?|mojitos?|margaritas?|espresso martinis?
    beers?|lagers?|ciders?|guinness|stella|bevv(?:y|ies)|bevs
    cans? of (?:stella|carling|lager|cider|tennents|special)|buckfast|bucky
    bottles? of (?:wine|red|white|rose|gin|prosecco|rioja|malbec|vodka)
    on the (?:lash|piss|swally|drink|razz|beers|ale|wine|gin|sesh)|sesh|night out|spoons|wetherspoons|last orders
    lock[- ]?in|bottomless brunch|hen do|boozing|boozy|liquid lunch|lunchtime pint
    (?:sneaky|cheeky|wee|swift|quick) (?:pint|half|dram|gin|wine|one|vino|g&t)|hip flask|drams?|pre[- ]?drinks
    afters\b|house party|straight from the (?:club|pub|party|rave)|rave|clubbing|necked|out on the town|town till
    closing time|last one out of)\b
  🍻 | 🍺 | 🍷 | 🍾 | 🥂 | 🍸 | 🍹 | 🥃
`);

/** Still feeling it. */
export const WORSE_FOR_WEAR = phrases`
  hung ?-?over | hungover | hangover | hangxiety
  (?:still|so|proper|properly|absolutely|well|pure|bit|hella|be) (?:hanging|hangin|rough|steaming|steamin|drunk
    pissed|half[- ]cut|tipsy|tiddly|merry|wrecked|wasted|mashed|battered|buzzing off|reeling|swaying|wobbly
    over the limit|fresh|dying|smashed)
  (?:hanging|hangin|rough|dying|suffering|stinking|reeking|dusty|tender) (?:from|after) last night
  steaming from | rough as (?:a badger|toast|a bear|houses|anything|old boots|f\w*)
  smell(?:ed|ing|s)? (?:of|like) (?:a brewery|booze|drink|gin|wine|beer|sambuca|tequila)
  sweating (?:out )?(?:gin|vodka|tequila|sambuca|pure|prosecco) | breath(?: ?alyser|alyzer|alysed)?'d
  breathalys\w+ | blow(?:n|ing)? (?:over|into the bag) | room(?:'s| is)? spinning
  sunglasses (?:on |til |till |until ) | two paracetamol | (?:one|a|two) berocca | berocca | hair of the dog
  dutch courage | head like a (?:bag|burst|bucket) | mouth like a | chundered | threw up
  been sick (?:in (?:the|my|a)|twice|all) | vommed | puked | whitey | comedown
  last night'?s (?:make ?up|clothes|outfit|eyeliner|dress|glitter|kebab)
  still (?:got|covered in|wearing) (?:\w+ )?(?:glitter|stamps?|wristband|last night) | no memory of
  blacked out | the room is | never drinking again
  (?:one|two|three|few) hours? (?:after|since) (?:closing|the last|my last|bed) | the shakes | delicate
  fragile | worse for wear | greggs is the only | bacon (?:roll|butty|sarnie) | full fat coke | dioralyte
  alka[- ]?seltzer | iv (?:fluids|drip) (?:for|on) (?:me|myself)
`;

/** Drugs, by the names that users of social media give them. */
export const DRUGS = pattern(oneOf`
  \b(?:(?<!to |i've |the )weed(?! (?:the|your|my|next|out|and feed)\b)
    (?<!vitamin |magnesium |menopause |collagen |your |her |the )gummies|edibles|spliffs?|zoots?|doobies?|bong|hash brownies?
    (?:smok\w+|rolled|sparked|spark up) (?:a |one |another )?(?:joints?(?! \w+ (?:event|meeting|visit|huddle|session
        injection|replacement|pain))|fat one)|stoned|high as a kite|cheeky (?:line|dab|half|bump)
    (?:few |couple of |cheeky |big )?lines? (?:of (?:coke|gear|ket|chang)|in the (?:toilets|loos|bogs))
    bag of (?:coke|gear|ket|mandy|chang)|cocaine|chang|ketamine (?:at|in a|off)|ket (?:at|in|off)|mdma|mandy(?!'s)|ecstasy
    pingers?|pills (?:at|in a|on a) (?:rave|club|festival)|shrooms|magic mushrooms|microdos\w+|laughing gas
    nos canisters?|balloons at|acid (?:tab|trip)|lsd|poppers|on one all weekend)\b
  🍄
`);

/** Fun and profit that do not go with being ill, or with being at work. */
export const LEISURE = pattern(oneOf`
  \b(?:festival|glasto(?:nbury)?|creamfields|parklife|trnsmt|download fest|gigs?|concert|oasis|taylor swift
    test match|lords|headingley|the ashes|wembley|cup (?:final|tie|replay)|semi ?final|kick ?off
    the (?:match|game|footy|footie|football|cricket|rugby|darts|races|golf|snooker|derby)|away day at|cheltenham
    ascot|aintree|kempton|six nations|(?:match|gig|concert|festival|wembley|cup) tickets?|tickets|beach|sangria
    sun ?bed|sun ?lounger|sunbathing|by the pool|pool bar|all inclusive|magaluf|benidorm|ibiza|marbella|tenerife
    zante|ayia napa|majorca|mallorca|lanzarote|alton towers|blackpool|center parcs|caravan|allotment|paddling pool
    sales|next sale|black friday|shopping|trafford centre|meadowhall|bluewater|ikea|primark|spa|beer garden
    golf course|golf|fishing|rod in|the lake|surfing|skiing|ski slopes|slopes|bbq|barbecue|bouncy castle
    sunny|first hot|heatwave|hot tub|duvet|netflix|box ?set|ps5|xbox|playstation|fortnite|call of duty|gta|ticket
    the airport|departure lounge|flight|boarding|holiday|mini break|hen do|stag do|sesh|ice cream|(?:a|two) 99
    parents' evening|sports day|school play|website|side hustle
    my (?:business|own business|salon|shop|stall|etsy|vinted)|market stall|wedding|christening)\b
  🏖 | 🏏 | 🎪 | 🎶 | 🍦 | ⚽ | 🌞 | 🎣 | 🎢 | ⛱ | 🏌 | 🎮 | 🛍 | 🎿 | ✈
`);

/** Keeping something from those who should know. */
export const HIDING = pattern(oneOf`
  \b(?:(?:don't|dont|do not|never|please don't|nobody|no one|no-one|don't nobody|don't let anyone|don't anybody
      no body) (?:you |go |be |ever )?(?:tell(?:ing)?|tag|grass|dob|snitch|mention (?:it|this) to) (?:it to |on )?(?:my
      the|our|control|hr|work|matron|anyone|anybody|nobody|a soul|head office|matron|infection control|occy health
      uni|me\b(?! (?:anything|how|what|that|who|it)))|nobody tell (?:my|the|control|hr|work|matron|them)
    told me not to tell
    (?:no need|doesn't need|don't need|needn't|not going) for (?:the |my |our )?(?:\w+ ){1,2}to (?:know|hear|find out)
    (?:work|service|the trust|trust|manager|supervisor|educator|hospital|hr|head office|the council|matron|control
      the boss|admin|tutor|payroll
      the office) (?:doesn't|don't|needn't|mustn't|need never|won't ever|none) (?:need to |have to |the )?(?:know|find out|hear|wiser)
    between (?:us|you and me|ourselves|us girls|us lads)
    you (?:didn't|didnt|never) (?:hear|see|get|saw|got) (?:it|this|that|anything|owt|nothing|me)|you never heard it
    delete (?:this|that|it) after|off the (?:books|record|radar)
    if (?:anybody|anyone|work|the boss|control|they|matron|my manager|infection control) asks?
    (?:nothing|none of it|never|wasn't|isn't|not|it's not) (?:gets? )?(?:written (?:up|down)|in the notes
      on the system|documented|logged|recorded|declared|on the books|going in the notes)
    (?:wrote|write|put) none of it (?:down|up)
    keep (?:it|this|that) (?:quiet|hush|hush hush|under your hat|to yourself|to yourselves|on the down ?low)
    on the (?:qt|q\.t|sly|quiet|down ?low)|mum's the word|no questions asked|ask no questions|no questions
    say (?:nowt|nothing|now't) to|what (?:they|the manager|work|matron|the boss) (?:don't|doesn't|dont) know
    sack me if|(?:would|'d|will) have (?:a |my |kittens|an? )(?:canary|fit|heart attack|cow|kittens?|stroke|head
      registration|pin|guts)|kept my mouth shut
    (?:if|when) (?:work|my manager|the trust|hr|matron) (?:saw|sees|finds|found|reads?|knew)
    works? (?:doesn't|don't) know|i'd rather my (?:supervisor|manager|boss)
    shouldn't (?:really )?(?:say|be saying|tell you|be telling|post|be posting)
    (?:not allowed|not meant|not supposed) to (?:say|tell|post|talk|share))\b
  \b(?:sh+h+|ssh+)\b | 🤫
`);

/** Owning up with a wink, or telling what is so on paper only. */
export const CONFESSION = phrases`
  confessions? | i confess | confessing | don'?t judge | no judg(?:e)?ment | not proud | i'?m not proud
  guilty as charged | guilty secret | dirty secret | my bad
  i (?:know|kno) (?:i|we) (?:shouldn'?t|should not|'?m not|am not|aren'?t|are not|weren'?t|wasn'?t)(?: \w+)?
  (?:probably |prob |really )?shouldn'?t (?:really|but|be (?:doing|saying|posting|telling))
  not (?:strictly|exactly|technically) (?:allowed|legal|by the book|policy|protocol|true|ethical)
  against (?:the rules|policy|protocol|guidance) | rules are | rules? (?:schmules?|are for|is for) | policy says
  protocol says | by the book\? | may or may not have | accidentally on purpose | asking for a friend | on paper
  as far as (?:\w+ ){1,3}(?:knows?|concerned|aware|goes)
  according to (?:the (?:sheet|log|system|form|tracker|computer|notes)|my (?:notes|timesheet|calendar|diary)|teams
    outlook)
  the (?:sheet|log|form|system|tracker|computer|calendar|diary) (?:says|said|thinks|reckons|shows)
  "(?:study leave|admin|annual leave|meeting|clinical|training|visit|lunch|cpd|in clinic|urgent|travel|travelling
    stuck in traffic|working|handover|cleaning|restock(?:ing)?|delayed|busy|on scene|research)"
  '(?:study leave|admin|meeting|clinical|training|visit|cpd|in clinic|urgent|travelling|working|handover|cleaning
    restocking|delayed|busy|on scene|research)'
`;

/** Being pleased at having got away with it. */
export const UNCAUGHT = phrases`
  (?:nobody|no one|no-one|noone) (?:at|in|on|from) (?:\w+ ){1,3}(?:checks|checked|notices|noticed|clocked|twigged
    spotted|knows|knew)
  (?:nobody|no one|no-one|noone|they|they've|he|she|never|nobody's
    no-one's) (?:ever |even |never |has ever |will |'ll |would )*(?:checks?|checked|check|notices?|noticed|clocks?
    clocked|counts? (?:them|it)|twigged|batted an eyelid|spotted|caught|catches|suspects?|suspected|audits?
    questioned it|questions it|any the wiser|missed (?:it|them|me|a thing)|looks? at (?:it|them)|asks? any questions
    looked twice)
  (?:aren't|isn't|not|never) (?:even )?(?:counted|checked|audited|logged|tracked|monitored) | none the wiser
  got away with | get away with | getting away with | works every time | never been caught | not been caught yet
  hasn't (?:got the memo|noticed|clocked) | never (?:see|met|seen) a copper | easiest money
  money for (?:old rope|nothing) | who's (?:checking|counting|gonna know|going to know|to know)
  what are they (?:gonna|going to) do | no(?:t a| paper)? trail | jobs a good ?un | job's a good ?un
  still got it | everyone does it | everybody does it | we all do it | funnily enough | can't think why
  no(?:t even)? sorry | no regrets | zero regrets | nae regrets | not sorry | sorry not sorry | dont @ me
  don't @ me | i'd do it again | do it again | needs must | perks? of the job | living my best life
`;

/** A wink that says there is more to it. */
export const WINK = /😎|😇|🤭|😏|😉|🙈|🤷|🤫|😈|🤐|🫢|👀/;

/** Studying, training, being examined, keeping a portfolio. */
export const STUDY = phrases`
  uni | essays? | dissertations? | thesis | coursework | assignments? | osces? | exams? | vivas? | written paper
  portfolios? | reflective (?:log|piece|account|essay|diary) | reflections? | competenc(?:y|ies) | cpd
  log ?book | training log | modules? | e-?learning | mandatory training | stat and mand
  fire (?:safety|lecture) | information governance | placement (?:hours|book|paperwork) | practice hours
  case stud(?:y|ies) | asye | preceptorship | webinars? | literature review | group project
  proficienc(?:y|ies) | training certificates? | certificates? | quiz | marker | marks | submission | turnitin
  moodle | hcpc audit | audit
`;

/** Laughing it off. */
export const LAUGH =
  /\b(?:lol|lmao|lmfao|haha\w*|hehe|ha\b|rofl|oops|whoops|soz)|😂|🤣|😅|😆|💀|🥴|🤪|🙃|😬|🫣|🫡|😈|😛|🤡/;
