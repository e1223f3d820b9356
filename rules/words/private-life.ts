import { oneOf } from '../../lib/reading/wording.ts';

// The private life that a professional may come to share with somebody in their care. Collected by going through a
// year: meals, sport, faith, ceremonies, travel, homes, pets, errands, phones, sales. Fragments of patterns.

/** Occasions and places that are no part of care. */
export const OCCASION = oneOf`
  coffees? | cuppas? | brews? | lattes? | flat whites? | pints? | pubs? | local | beer garden | boozer | drinks?
  wine | gin | g&t | cocktails? | prosecco | nando'?s | greggs | spoons | wetherspoons | maccies | mcdonald'?s
  costa | starbucks | chippy | fish and chips | curry | takeaway | pizza | dinner | lunch | tea | supper | roast
  breakfast | brunch | meal | restaurant | cafe | bbq | barbecue | barbie | garden party | party | birthday
  \d+th | hen(?: do| night)? | stag(?: do)? | wedding | reception | christening | baptism | bar mitzvah
  communion | eid | iftar | diwali | ceilidh | hogmanay | new year | christmas (?:dinner|day|eve|party)
  boxing day | easter | funeral | wake | cremation | shiva | gigs? | concert | festival | match | game
  season ticket | away end | races | bingo | karaoke | quiz | darts | snooker | pool | dominoes | bowls | golf
  tennis | badminton | five[- ]a[- ]side | parkrun | bike ride | cycling | hike | hill walk | wild swim\w*
  swimming | sauna | spa | gym session | spin class | yoga | zumba | fishing | angling | shooting | pictures
  cinema | theatre trip | show | panto | museum | exhibition | book club | choir | band practice | church
  chapel | mass | mosque | temple | gurdwara | prayer group | slimming world | weight watchers | allotment
  garden centre | ikea | shopping | market | car boot | beach | seaside | zoo | playdate | soft play | picnic
  camping | caravan | lodge | villa | cruise | holiday | weekend away | minibreak | lanzarote | tenerife
  benidorm | malaga | cornwall | blackpool | night out | night in | club | clubbing | dancing | salsa | airbnb
  reunion | photo shoot | graduation | school play | prom
`;

/** Going, meeting, asking along. */
export const GOING = oneOf`
  meet(?:s|ing)? | met | meet[- ]?up | join(?:ed|ing|s)? | go | goes | going | went | gone | come | comes
  coming | came | pop(?:ped|ping)? | nip(?:ped|ping)? | take | takes | taking | took | bring | brings | bringing
  brought | invit(?:e|es|ed|ing|ation) | invites? | ask(?:ed|s|ing)? | treat(?:ed|ing|s)? | bought?
  buy(?:s|ing)? | owe(?:s|d)? | having | have | had | share[ds]? | sharing | catch(?:ing)? up | caught up
  see(?:ing)? (?:you|him|her|them) | off (?:to|for|out) | booked | been | attend(?:ed|ing)? | danced? | sang
  sing | played? | playing | spend(?:ing)? | spent | hosted? | hosting | cook(?:ed|ing|s)? | celebrat\w+ | drive
  drove | driving | walked | ran | run | running | swam | cycled? | rsvp\w* | said yes | saved? me | plus one
  guest | turned up | rocked up | hang(?:ing)? out | hung out | chill\w*
`;

/** Home, kin and belongings of the writer's own. */
export const MY_HOME = oneOf`
  (?:my|our|ours|mine|me) ?(?:own |back |front |spare |old )?(?:house|home|flat|place|gaff|sofa|settee|couch
    spare room|box room|spare bed|annexe?|garden|greenhouse|shed|garage|drive|driveway|kitchen|kitchen table
    living room|lounge|mantelpiece|wall|fridge|hall|stairs|bedroom|doorstep|caravan|boat|car|van|motor|boot
    passenger seat|satnav|fence|roof|boiler|gutters|loft|extension|decking|patio|lawn|hedge|kids|bairns|weans
    daughter|son|wife|husband|dog|cat|hens|wedding|birthday|hen do|christening|bbq|freezer|purse|wallet|pocket
    wardrobe|washing|toolbox|lawnmower|hoover|telly|laptop|playlist|netflix|christmas tree|table)
  (?:at|to|round|over to|stay(?:s|ed|ing)? (?:at|with)|with|into|in with) (?:mine|ours|us at home)
  keys? to (?:mine|ours|my \w+)
`;

/** Errands and help of the home kind, done for somebody or by them. */
export const ERRAND = oneOf`
  babysat | babysit\w* | childmind\w* | dog[- ]?s(?:at|it\w*) | cat[- ]?s(?:at|it\w*) | dog[- ]walk\w*
  walk(?:s|ed|ing)? (?:her|his|their|my|our|the) (?:\w+ )?dogs?
  feed(?:s|ing)? (?:her|his|their|my|our|the) (?:\w+ )?(?:cats?|dogs?|hens|fish|budgie)
  fed (?:her|his|their|my|our|the) (?:\w+ )?(?:cats?|dogs?|hens|fish|budgie) | re-?hom\w+
  took in (?:her|his) \w+ | lifts? home | give (?:her|him|them) a lift | dr(?:o|i)ve (?:her|him|them)
  driving (?:her|him|them) | drop(?:ped|ping)? (?:her|him|them) (?:off|home)
  pick(?:ed|ing)? (?:her|him|them|it) up
  pick(?:ed|ing)? up (?:her|his|their) (?:\w+ )?(?:prescription|shopping|messages|pension|paper)
  collect(?:ed|ing)? (?:her|his|their)
  (?:her|his|their) (?:bins|shopping|messages|washing|ironing|hoovering|garden|lawn|hedge|gutters|curtains|windows
    lightbulbs?|telly|phone|laptop|wifi|taxes|pension|bills|hair|nails|cooking|dinner|tea)
  cut (?:her|his|their|my|our) (?:grass|lawn|hedge)
  paint(?:ed|ing)? (?:her|his|their|my|our) (?:\w+ )?(?:fence|kitchen|bedroom|hall|shed|living room|flat)
  wallpaper\w*
  fix(?:ed|es|ing)? (?:my|our|her|his|their) (?:\w+ )?(?:car|boiler|washing machine|roof|fence|bike|laptop|phone|tap
    shed|gate|telly)
  servic(?:ed|es|ing) (?:my|our) (?:car|boiler|van|bike) | mot'?d | plaster(?:ed|ing) | til(?:ed|ing) (?:my|our)
  lay(?:ing)? (?:my|our) | laid (?:my|our) | hang(?:ing)? (?:my|our|her|his) | cleans? for (?:me|us)
  does (?:my|our) (?:hair|nails|lashes|brows|garden|windows|accounts|taxes|tax return|cleaning|ironing)
  did (?:my|our) (?:hair|nails|lashes|brows|garden|windows|accounts|taxes|boiler|roof|fence|patio|wedding)
  tutor(?:s|ed|ing)? (?:my|our) | teach(?:es|ing)? (?:my|our|me)[ ]
  taught (?:my|our|me) (?:to )?(?:kids|daughter|son|knit|crochet|bake|drive|fish|play)
  help(?:ed|ing|s)? (?:her|him|them|me|us) (?:to )?(?:move|pack|paint|decorate|shift) | sublet\w*
  rent(?:s|ed|ing)? (?:my|our|me|us|her|his)[ ] | spare key | key ?safe | next of kin | emergency contact
  power of attorney | executor | witness(?:ed)? (?:her|his) will
  water(?:ed|ing|s)? (?:her|his|their|my|our) (?:plants|tomatoes|garden|pots)
`;

/** Trades and services that one person may do for another outside care. */
export const TRADE = oneOf`
  barber | hairdresser | hair | fade | trim | nails | lashes | brows | cleaner | gardener | window cleaner
  plumb(?:er|ing) | electrician | sparky | gas engineer | boiler | roof(?:er|ing)? | gutters | builder
  extension | brickie | joiner | carpenter | kitchen | bathroom | tiler | tiling | plasterer | painter
  decorator | decorating | mechanic | garage | exhaust | brakes | tyres | mot | car wash | tattoo(?:ist)?
  photographer | photos | dj | florist | flowers | cake | baker | bakery | caterer | catering | chef
  dressmaker | tailor | seamstress | accountant | tax return | solicitor | will | conveyancing | mortgage
  estate agent | insurance | dog walker | groomer | vet | babysitter | babysits | childminder | tutor
  piano lessons | guitar lessons | driving lessons | taxi | man and van | removals | removal | website | logo
  laptop | carpets? | curtains | blinds | sofa | logs | firewood | coal | skip | fence | fencing | shed
  decking | driveway | patio | garden | allotment | eggs | honey | lamb | beef | pheasants? | salmon | fish
  scaffolding | locksmith | caravan | coffee van | food truck | band | business | start-?up | shop | stall
  lease | tenancy
`;

/** Things sold on the side. */
export const GOODS = oneOf`
  shakes | juices? | sachets | teas | tea bags | supplements | collagen | aloe | cbd(?: oil)? | oils?
  essential oils | candles | wax melts | soaps? | jewellery | earrings | cards | prints | canvas(?:es)?
  paintings? | album | cd | book | novel | cookbook | colouring book | ebook | course | retreat | cushions
  blankets | crochet | knitting | cakes | cupcakes | sourdough | kittens? | puppies | puppy | car | sofa | bike
  tickets | raffle | avon | tropic | body shop | forever | herbalife | juice plus | arbonne | younique | usborne
  vorwerk | utility warehouse | scentsy | slimming | sunglasses | perfumes? | holidays | airbnb | holiday let
  cottage | gutters | solar panels | windows | mlm | side hustle | catalogues? | brochures? | range | products
  patches
`;

/** Words that ask whether it counts, or wave it through: the writer has seen the line. */
export const WAVED_THROUGH = oneOf`
  (?:if that'?s|call (?:it|me)|is it|is that|that'?s|a bit) (?:so )?unprofessional | where'?s the harm
  what'?s the harm | what harm | no harm | so what'?s the problem | don'?t see (?:the|a) problem
  can'?t see (?:the|a) problem | it'?s just what you do | what was i (?:meant|supposed) to do
  what else (?:was i|could i|would you) | how could i (?:not|say no|refuse) | people can be (?:so )?judgy
  sue me | shoot me | sack me | report me | bite me | sorry not sorry | guilty | am i bad
  is (?:it|that) (?:bad|wrong|weird|allowed|ok|okay|too soon|legal) | does (?:it|that) (?:even )?count
  doesn'?t (?:really )?count | no longer (?:my|a) (?:patient|client|pt) | technically | strictly speaking
  not in (?:the|my) (?:care plan|notes|job description|contract|diary) | blurred | code of conduct
  not meant to | not supposed to | meant to (?:say no|keep) | shouldn'?t | shudnt | shouldnt
  not exactly by the book | by the book | not my (?:patient|client|pt) (?:any ?more|now) | hypothetically
  asking for a (?:friend|mate|pal) | can never know | nobody (?:at|in) (?:the )?\w+ (?:knows|needs to know)
  nobody knows | no-?one knows | keep (?:it|this|that) (?:quiet|to (?:yourself|yourselves))
  who'?s counting | no money changed hands | everyone'?s happy | works out | easier all round
  doesn'?t feel closed | case closed | i'?d do it again | would do it again
`;
