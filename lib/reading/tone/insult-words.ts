/**
 * Words that call somebody names. Collected for this project from the dictionaries' everyday knowledge of British, Irish,
 * Scottish, Welsh, Northern and American name-calling; graded by how hard they hit. Slurs and care slang have lists of their own
 * in `rules/words`.
 */
export type Force = 'hard' | 'plain' | 'soft';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Nouns that call names wherever they are used of somebody. Plurals in -s are added. */
export const NAMES: Readonly<Record<Force, readonly string[]>> = {
  hard: list(`
    bellend dickhead knobhead nobhead twat cunt prick wanker tosser tosspot arsehole asshole bastard bitch gobshite bawbag fuckwit
    fucker shithead shitbag shithouse cockwomble scrote scumbag scum scummer vermin lowlife low-life scrounger sponger freeloader
    layabout wastrel waster degenerate moron imbecile cretin half-wit halfwit dimwit dullard airhead thicko thickie mouthbreather
    mouth-breather pond-life pondlife toerag tramp skank slapper slag slut whore sicko creep sleazebag sleaze scab fascist nazi bigot
    hypocrite traitor charlatan conman shyster parasite bloodsucker cowboy slimeball weirdo loser retard pleb peasant knuckle-dragger
    knuckledragger neanderthal inbred troglodyte ignoramus crook grifter fraudster liar lier thug coward bully pervert perv paedo pedo
    jackass dumbass dipshit douchebag asshat scumbucket maggot skiver workshy trollop bint harridan battleaxe gammon remoaner libtard
    brexshitter lefty leftard conspiraloon covidiot rotter oik bruiser backstabber back-stabber bootlicker
    parasite bloodsucker gaslighter narcissist sociopath
  `),
  plain: list(`
    idiot fool clown buffoon muppet plonker prat pillock berk twit twerp nitwit nincompoop numbskull numskull
    dunce dolt dope dork dingbat div
    divvy divot spanner tit knob nob wazzock wassock wally pranny melt mug numpty eejit eedjit amadan gombeen walloper tube roaster dafty
    rocket tadger fandan balloon zoomer heidbanger bampot bampott bam radge gowk glaikit ned minger munter crybaby jobsworth git sod cow
    swine pig rat snake weasel slug toad leech witch hag crone bag boot bat trout battle-axe windbag blowhard gasbag bore drip wimp
    wuss jessie jessies pansy softy drama-queen diva prima-donna princess madam busybody nosy-parker curtain-twitcher pen-pusher
    penpusher bean-counter box-ticker brown-noser arse-licker bootlicker lickspittle yes-man has-been wannabe nobody nonentity
    lightweight dinosaur fossil relic dodo troll gobby gobshine loudmouth bighead smart-arse smartarse know-all
    know-it-all barmpot pilchard throbber dobber fud nyaff scunner gobdaw langer doylem charva nonce wasteman oik
    apeth
    ha'porth numbnuts knuckle-head knucklehead blockhead bonehead meathead pinhead fathead clot chump drongo
    galah simpleton birdbrain scatterbrain ditherer
    faffer moaner whinger whiner grass poser ponce toff hitler
    chancer shirker slacker slob pig-head pighead oaf lout yob chav pikey hooligan hoodlum delinquent brat airhead bimbo dullard
    plank donkey ass lump goon goblin gremlin ghoul ogre troglodyte dweeb geek nerd wingnut nutjob crank crackpot fruitcake fruitloop
    fantasist attention-seeker sheep sheeple lemming puppet stooge shill shrew cougar letch lech sleaze
    tightwad cheapskate skinflint miser charver scally scrubber slattern drunk pisshead alkie wino junkie jerk garbage trash turd
    turncoat tyrant dictator nutter lunatic loony headcase psycho weapon tool helmet lettuce article goat specimen animal savage
    monster beast devil worm cockroach disgrace embarrassment joke waste quack butcher robot dummy plant peanut sausage melon doughnut
    donut pudding turnip potato pillow doorstop shower tosspiece vampire snob
  `),
  soft: list(`silly-billy daft-apple wally muppet numpty eejit plonker twit divvy sausage doughnut dafty`),
};

/** Nouns that are everyday words too: they call names only where the words around them do ('you absolute weapon', 'lazy cow'). */
export const NAMES_IN_FRAMES: ReadonlySet<string> = new Set(
  list(`
    fool clown div divot spanner tit knob nob melt mug tube roaster rocket balloon zoomer bam ned cow swine pig rat snake weasel slug toad
    leech witch hag bag boot bat trout bore drip princess madam nobody dinosaur fossil relic dodo troll gobby brat plank donkey ass goon
    goblin gremlin ghoul ogre geek nerd crank sheep lemming puppet shrew cougar drunk jerk garbage trash turd tyrant weapon tool helmet
    lettuce article goat specimen animal savage monster beast devil worm cockroach disgrace embarrassment joke waste butcher robot dummy
    plant peanut sausage melon doughnut donut pudding turnip potato pillow doorstop shower vampire snob tramp creep cowboy scab waster
    loser lightweight diva wannabe jessie jessies softy sod git bitch bastard dope dork slag scrubber wally berk
    sleaze boor tart drama-queen peasant
    gammon maggot fruitcake coward bully liar crook hypocrite nutter lunatic quack traitor thug fascist nazi bigot scum vermin parasite
    wino junkie alkie pansy workshy has-been dictator prima-donna cretin glaikit tinpot lefty snowflake chav
    pikey pleb prick lump grass poser clot bruiser pilchard fud throbber langer hitler narcissist sociopath
    moaner
    degenerate pervert weirdo
  `),
);

/** Adjectives that put a person down. */
export const PUT_DOWN_ADJECTIVES: readonly string[] = list(`
  absolute total utter complete proper right real pure massive prize first-class world-class
  stupid thick dim dense dumb gormless clueless brainless brain-dead braindead witless mindless moronic idiotic
  imbecilic cretinous half-witted
  dozy dopey daft silly ignorant uneducated illiterate backward inbred incompetent inept useless hopeless pathetic worthless pointless
  feckless spineless gutless cowardly lazy idle bone-idle workshy skiving slovenly scruffy filthy dirty smelly stinking stinky manky minging
  ugly fat obese fat-fingered cack-handed ham-fisted thick-necked pot-bellied bald spotty greasy wrinkled wrinkly old
  lying two-faced sly sneaky slimy crooked corrupt dishonest thieving cheating fraudulent phony phoney fake
  greedy grasping tight tight-fisted
  stingy selfish self-centred self-absorbed entitled spoilt spoiled vain smug pompous arrogant stuck-up snooty snobby snotty conceited
  big-headed jumped-up overpaid overrated self-important sanctimonious preachy patronising condescending holier-than-thou
  nasty vile evil wicked cruel vicious spiteful bitter twisted poisonous toxic horrible hateful obnoxious odious repulsive disgusting
  despicable loathsome revolting rancid feral savage violent crazy mad mental deranged unhinged insane psycho psychotic demented senile
  gobby mouthy whiny whingey whinging whining moaning snivelling sniveling wet soft spineless miserable sour sour-faced po-faced grumpy
  bloody bleeding effing flipping fucking fuckin feckin shitty shit shite crap crappy sad sorry jealous
  ungrateful rude glorified crusty dusty
  tinpot so-called racist sexist bigoted drunken pissed pissed-up
`);

/** The same, less the mere strengtheners: an adjective that puts a person down even before a plain noun ('lazy nurses'). */
export const HARD_ADJECTIVES: readonly string[] = list(`
  stupid thick dim dumb gormless clueless brainless brain-dead braindead witless moronic idiotic imbecilic half-witted dozy dopey
  incompetent inept useless pathetic worthless feckless spineless gutless lazy idle bone-idle workshy work-shy
  smelly stinking ugly lying two-faced slimy crooked corrupt thieving greedy stingy selfish
  entitled snotty smug pompous arrogant stuck-up snooty jumped-up overpaid sanctimonious
  nasty spiteful poisonous obnoxious odious repulsive disgusting despicable revolting feral deranged unhinged
  gobby whiny whingey whinging snivelling ungrateful gullible shameless callous bitchy catty sleazy pervy creepy
  vile racist sexist homophobic so-called
  scrounging sponging freeloading hysterical neurotic manipulative bloody-minded cretinous
`);
