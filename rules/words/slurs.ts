import { oneOf } from '../../lib/reading/wording.ts';

/**
 * Slurs: words whose whole work is to demean people for what they are, as alternations to build patterns from. Collected
 * from public knowledge of British usage (broadcasters' lists of offensive words name most of them). A word that is also
 * the everyday or chosen name of a group (gay, queer, Black, disabled, trans, Gypsy, Traveller) is never here. An
 * underscore stands for a space, a hyphen or nothing.
 */
const alternatives = (words: string): string => words.trim().split(/\s+/).join('|').replaceAll('_', '[ -]?');

/** About origin, colour or faith. */
export const ORIGIN_SLURS: string = alternatives(`
  pik(?:ey|ie|y)s? p[*#@]+k(?:ey|ie|y)s? gyppos? gippos? gypos? pakis? p[*#@]kis? nig_?nogs? n[i1*#@]gg(?:er|a)s?
  n\\*{3,5}(?:r|rs|a|as)? coons golliwogs?
  wogs? w[*#]gs? chinks chink[iy] chinkies gooks? spics? wops? dagos? krauts? polacks? polaks? kikes? yids?
  rag_?heads? towel_?heads? jungle_bunn(?:y|ies)
  darkies darky half_castes? wetbacks? beaners? taffs? fenians? sheep_?shaggers? muzzies? muzzrats?
  camel_?jockeys? abos slant_eye[sd]? ching_chong
`);

/** About sexuality or gender. */
export const SEXUALITY_SLURS: string = alternatives(`
  fagg?ots? poofs? pooft[ae]rs? puffters? bum_?boys? lezz(?:a|er|ie|o)s? lezbos? trann(?:y|ies) shemales?
  he-shes? he\\sshes shirt_?lifters? batty_?(?:boys?|man)
  nancy_boys? homos carpet_?munchers? ladyboys?
`);

/** About disability or mental illness. */
export const DISABILITY_SLURS: string = alternatives(`
  retards? retarded r[*#@]+tard(?:s|ed)? libtards? fucktards? spastics spa[sz]+es spackers? mongs? monged mongols
  mongoloids? cripples crips window_?lickers?
  flids? schizos? nutters? nut_?jobs? nut_?cases? loony_?bins? loon(?:y|ies) mentalists fruit_?loops fruit_?cakes headcases? 
  nut_?house funny_?farm subnormals? midgets?
`);

/** About class, age, weight, addiction. */
export const STATION_SLURS: string = alternatives(`
  chavs? chavvy chavettes? chavtastic pram_?faces? council_(?:trash|scum) white_trash dole_?(?:ites?|scum|dossers?|scroungers?)
  benefits?_(?:scroungers?|cheats?|scum) scroungers? spongers? charvers? charvas? pov(?:vos?|vy)
  coffin_?dodgers? crumblies wrinkl(?:ies|y_old) old_${oneOf`
  codgers? | crones? | hags? | biddy | biddies | bats? | bag | farts? | gits? | coots? | goats?
`} biddies biddy
  fatt(?:y|ies) fat_?(?:bastards?|cows?|pigs?|slobs?|lumps?|gits?|knackers?)
  lard_?(?:arses?|asses?|bags?|buckets?) tubs?_of_lard blubber_?(?:butts?|guts?)
  land_?whales? heffers? salad_dodgers? pie_eaters?
  smack_?heads? crack_?heads? junkies? jakeys? jakies druggies? bag_?heads? meth_?heads? alkies? alkys? winos?
  piss_?heads? piss_?artists? crack_?whores? skag_?heads? spice_?heads? smack_?rats?
`);
