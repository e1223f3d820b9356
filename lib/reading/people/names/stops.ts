/** Words that look like names and are not, and words around a name that make it something else. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** After a name, these make it a place, an organisation, an event, a device or a disease. In plain form. */
export const THING_AFTER = words(`
  hospital hospitals infirmary hospice ward wards unit house lodge court hall manor home homes care centre center clinic surgery
  practice college school academy university institute trust foundation charity fund appeal society association
  road street st lane avenue ave drive close crescent terrace way place square gardens grove hill park green bridge
  gate walk row mews estate station services airport stadium arena ground lounge bar pub arms inn hotel cafe market
  fc afc utd united rovers city town rangers county athletic wanderers villa hotspur albion palace
  day week month cup shield trophy award awards prize lecture medal oscar
  syndrome disease palsy score scale splint frame test sign stoma bag line index criteria method technique triad
  contracture chorea lymphoma sarcoma tumour fracture procedure pouch brace boots boot catheter forceps criteria
  box jumper jumpers cake biscuit tree bear cream act bill law paper review report inquiry enquiry ruling competence
  model theory framework cycle curve tool scoring
  ltd limited plc llp group inc co uk physiotherapy podiatry clinics pharmacy opticians hearing foods magazine tv
  band orchestra choir theatre tour album song film movie show series book books podcast news radio press
`);

/** Persons, firms, charities, hospitals, illnesses and things known by a person's name; each in plain form. */
export const NOT_PEOPLE = words(`
  alzheimer alzheimers parkinson parkinsons huntington huntingtons crohn crohns tourette tourettes asperger aspergers
  downs raynaud raynauds sjogren sjogrens cushing cushings meniere menieres pagets marfan klinefelter ehlers danlos
  guillain barre charcot bartholin kawasaki behcet colles braden waterlow bobath halliwick barthel tinetti epley
  trendelenburg romberg babinski schirmer ishihara snellen ryles yankauer guedel kocher zimmer
  boots lloyds superdrug tesco asda lidl aldi greggs costa nando nandos mcdonald's mcdonalds wetherspoon wetherspoons
  sainsbury sainsburys morrisons waitrose primark argos halfords specsavers wilko debenham debenhams selfridges harrods
  cadbury cadburys nestle kellogg kelloggs heinz lipton twinings klein hilfiger vuitton dolce gabbana levi levis
  mercedes porsche zara panda corsa fiesta astra
  macmillan barnardo barnardos samaritans bowlby freud jung piaget winnicott
  ipad iphone instagram facebook twitter linkedin youtube google amazon netflix spotify whatsapp tiktok zoom teams
  siri alexa cortana datix rio systmone emis lorenzo epic cerner nhs hcpc nmc gmc unison gmb rcn ofsted cqc
  christmas easter eid diwali hanukkah ramadan halloween xmas santa valentine valentines god jesus christ lord allah
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november
  december i alba lego disney hogwarts
`);

/** Whole names that are not people in a draft of today: firms, charities, characters of proverb. Plain form. */
export const NOT_PEOPLE_PHRASES: readonly string[] = [
  'marie curie',
  'sue ryder',
  'florence nightingale',
  'mary seacole',
  'ben and jerry',
  "ben & jerry's",
  'jack daniels',
  "jack daniel's",
  'john lewis',
  'marks and spencer',
  'marks & spencer',
  'holland and barrett',
  'holland & barrett',
  'harley street',
  'harley davidson',
  'calvin klein',
  'hugo boss',
  'ralph lauren',
  'tommy hilfiger',
  'ted baker',
  'paul smith',
  'ray ban',
  'uncle ben',
  'aunt bessie',
  'auntie bessie',
  'father christmas',
  'mother nature',
  'jack frost',
  'joe bloggs',
  'joe public',
  'john doe',
  'jane doe',
  'average joe',
  'plain jane',
  'tom dick and harry',
  'peeping tom',
  'doubting thomas',
  'smart alec',
  'dr martens',
  'doc martens',
  'dr pepper',
  'dr google',
  'dr who',
  'doctor who',
  'mr whippy',
  'mr kipling',
  'mr men',
  'mr motivator',
  'mr muscle',
  'mr sheen',
  'mr bump',
  'mr tickle',
  'mr bean',
  'mr blobby',
  'mrs brown',
  'mrs hinch',
  'mrs doubtfire',
  'mrs claus',
  'miss world',
  'miss marple',
  'guy fawkes',
  'lucozade',
  'jelly baby',
  'bloody mary',
  'bob the builder',
  'thomas the tank',
  'peppa pig',
  'leonard cheshire',
  'elizabeth garrett anderson',
  'queen elizabeth',
  'queen victoria',
  'queen mary',
  'queen alexandra',
  'king george',
  'prince charles',
  'prince philip',
  'princess royal',
  'princess alexandra',
  'princess anne',
  'princess margaret',
  'robert jones',
  'agnes hunt',
  'william harvey',
  'jenny lind',
  'conquest hospital',
  'charing cross',
  'victoria line',
  'victoria sponge',
  'elizabeth line',
  'victoria cross',
  'george cross',
  'george medal',
  'tom yum',
  'earl grey',
  'lady grey',
  'jack russell',
  'king charles',
  'michelin',
  'duke of edinburgh',
  'prince of wales',
  'the black country',
];

/** Titles that make almost any next word a surname. */
export const TITLES = words('mr mrs ms mx mister missus');

/** Titles that need a capital or a listed name after them. */
export const SOFT_TITLES = words(
  'miss dr doctor prof professor sir dame lady lord rev reverend father fr sister nurse auntie aunty aunt uncle ' +
    'nana nanna nan nanny gran granny grandma grandad grandpa pc sgt sergeant cllr councillor matron madame ' +
    'hajji baba imam rabbi pastor captain',
);

/** Titles of staff: who bears them is a colleague unless care says otherwise. */
export const STAFF_TITLES = words('dr doctor prof professor nurse matron');

/** Family words that stand before a name. */
export const KIN_TITLES = words(
  'auntie aunty aunt uncle nana nanna nan nanny gran granny grandma grandad grandpa',
);

/** Words that never are the second or third word of a name, however they are written. */
export const NOT_SURNAMES = words(`
  and or but the a an of to in on at for from with by as is was are were be been has have had will would can could should
  may might must shall do does did not no yes so if then than that this these those there here who what when where why
  how i he she it we you they me him her us them my your his its our their today tomorrow yesterday tonight day week
  morning night please thanks thank lol haha xx xxx x rt via vs amp quot lt gt happy good great new just all very still
  about after before over under up down out off back again too also now never always only even more most much
  said says told came went got gets goes looks thinks loves likes wants needs asked asks gave made makes took
  hospital nhs trust ward unit team said
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december christmas easter ot pt slt odp hcp gp mh ed icu itu
`);

/** Between the parts of a name. */
export const PARTICLES = words(
  'van von de der den del della di da dos la le el al bin ibn ap ab mc mac st o ul ur',
);

/** Surnames that are plain words as well: in lower case, or alone, they need more than a list. */
export const COMMON_SURNAMES = words(`
  ash back baker banks barking beach bell berry best bird bishop black blood bond bone brand bridges bright
  brook brooks brown bull bush butler care carey carter case cash chance chase chester child church close
  cook cooper cope cotter cotton cowan cox craft crane crook cross crow curry dance dark darling day deal
  dear dent diamond dickens diss dodge dolan down downs drake draper driver early east eden elder england
  english ever every everyday faith fall farmer field fields finch fish flood flowers folly foot ford forest
  foster fowler fox frame free freeman french friend frost fry gale gardner garland gates gay glass glover
  gold golden good goodman gore grace grant gray green grey grove groves guest hall hand hands hardy harper
  hart hawk hawkins hay head heard heart heath hill holiday holland hood hook hope hopper horn horner howe
  hunt hunter inch ireland iron jolly joy joyce judge just keen kent key keys king kitchen knight ladd lake
  lamb lane large lark last law laws leach lee legg lever light lincoln lines little lock locke london long
  lord love lovell luck maker mann march marks marsh marshal martin mason masters may mead meadows mercer
  merry middleton miller mills mint money monk moody moon more morrow moss mountain nail nash neck newman
  night noble noon north nurse oakes pack page painter palmer park parker parks parson patch patient payne
  peace peacock peel pen penny pepper perks pike piper pitt place plant plumb pollard pool poor pope porter
  post potter pound power powers pratt pray price priest prince prior proud purse quick race rain rake rank
  rate ray read reader reading ready reason reed reeve rent rest rice rich rider right ring rise rivers road
  rock room root roots rope rose rough round rowan ruler runner rush sage said sale sales salmon salt sand
  sands sargent savage sawyer sayer scott seal seat self senior service settle shade sharp sharpe shaw
  shepherd shields ship shipley shoe shore short silver sing singer singh skinner slack slater sloan small
  smart snell snow sole song soon south sparks sparrow spear speed spence spencer spice spicer spooner
  spring stack stand stanley staples stark starling starr stay steel steward still stock stone storm story
  stout strange street stringer strong styles sugar summer summers sun sunday swan sweet swift table talent
  tall tamer tanner tate taylor teal tell temple thick thin thorn tiller time tinker tiny toll toner tough
  tower towers town townsend train tree trick trim tripp trotter trout trow true truss trust tuck tucker
  turner twist tye tyler vale van vance vernon vine waite wake walk walker wall walls want ward ware warm
  warner warren watch water waters watt watts way weaver webb webster weeks well wells welsh were west whale
  wheat wheeler whip white whiting wick wide wild will wills winn winner winter wise wolf wong wood woods
  wool word words worker works worth wren wright yard yates yeoman yes york young younger
`);
