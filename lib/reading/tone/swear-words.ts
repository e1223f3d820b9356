/**
 * Swear words of British, Irish and American English, by strength. The grades follow what UK broadcasting research has
 * long called strongest, strong, medium and mild; the regional words and the inflections were collected for this project by
 * going through the nations and regions one by one. Words that have an everyday sense too (bloody nose, cock-up splint,
 * damn as a verb of old prayers) are named in `swearing.ts` with what makes them harmless.
 */
export type Strength = 'strong' | 'middling' | 'mild';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Words with which a draft swears at nobody in particular or at somebody. Every form is spelled out. */
export const SWEAR_WORDS: Readonly<Record<Strength, readonly string[]>> = {
  strong: list(`
    fuck fucks fucked fucker fuckers fuckin fucking fuckery fucken fuckface fuckwit fuckwits fuckup fuckall
    feck fecks fecking feckin fecker feckers fook fookin fooking fck fcking fcked fkn fkin fking fuk fukin fuking fukn
    motherfucker motherfuckers motherfucking mofo clusterfuck headfuck mindfuck unfuckingbelievable absofuckinglutely
    cunt cunts cunting cunty cuntish
    wank wanks wanked wanking wanky wanker wankers wankered wankstain
    twat twats twatting twatted twattish twatty
    cocksucker cocksuckers cocksucking cockwomble cockwombles
    bellend bellends bell-end bell-ends dickhead dickheads dick-head knobhead knobheads knob-head nobhead nobheads
    arsehole arseholes arse-hole asshole assholes asshat asshats arsewipe arsewipes
    shithead shitheads shitbag shitbags shitstain shithouse shithouses shitgibbon
    bastard bastards bastarding barsteward bitch bitches bitching bitchy
    pissflaps jizz spunkbubble gobshite gobshites bawbag bawbags fannybaws douchebag douchebags dipshit dipshits
    dumbfuck dumbass dumbasses jackass jackasses goddamn
  `),
  middling: list(`
    shit shits shitty shitter shitting shitted shat shite shites shitey shitshow shit-show shitstorm shitload shitless bullshit bullshitter
    bullshitting bullshite horseshit apeshit batshit dogshit gobshitery bs
    bollocks bollock bollocked bollocking bollox bolloxed bolloks bollix bollixed ballix bollocksed
    piss pissed pissing pisses pisshead pissheads pissy piss-up pissup piss-take pisstake pisstaker
    arse arses arsed arsey arsing arseways ass asses
    tosser tossers tosspot tosspots minge shag shagged shagging shagger
    slag slags slapper slappers skank skanks slut sluts slutty whore whores tart's
    bugger buggers buggered buggering buggery
    tits titties fanny knob knobs nob nobs dick dicks prick pricks cock cocks pussy pussies
    pish pished shitebag shitebags keech baws bawheid balls-up piss-poor bullcrap arse-end arse-licking numbnuts
    jobbie jobby shart sharted wazzock
    wtaf wtfaf stfu gtfo fml omfg lmfao
  `),
  mild: list(`
    bloody bleddy bleedin bleeding bludy blimmin blummin flippin effing eff effin frigging friggin frickin fricking freaking
    chuffing chuffin ruddy blasted flaming-hell cobblers knackers cock-up cock-ups gtf tf crap crappy crapping
    craptastic craphole damn damned dammit damnit goddammit hell
    sod sods sodding sodded git gits
    wtf ffs pmsl lmao lmfaoo af pos jfc
  `),
};

/** Stems that swear wherever they stand inside a longer word ('unfuckwithable', 'shitposting'). No innocent word holds them. */
export const SWEAR_STEMS: readonly (readonly [stem: string, strength: Strength])[] = [
  ['fuck', 'strong'],
  ['bellend', 'strong'],
  ['dickhead', 'strong'],
  ['knobhead', 'strong'],
  ['arsehole', 'strong'],
  ['asshole', 'strong'],
  ['shitt', 'middling'],
  ['bullshit', 'middling'],
];

/** Masked words are told by their first letter and length ('f***', 'sh*te', 'c**t'): the ones that people do mask. */
export const MASKED_WORDS: Readonly<Record<Strength, readonly string[]>> = {
  strong:
    list(`fuck fucks fucked fucker fuckers fucking fuckin fuckwit fuckwits cunt cunts twat twats wank wanker wankers
    bastard bastards bitch bitches dickhead dickheads knobhead knobheads bellend arsehole arseholes asshole assholes prick pricks
    motherfucker`),
  middling:
    list(`shit shits shitty shite bullshit bollocks piss pissed arse arses tosser tossers slag slags slut whore dick dicks
    bugger knob shitshow`),
  mild: list('bloody crap damn'),
};
