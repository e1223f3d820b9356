/**
 * Words that people mask with stars, signs, digits or spaces: swear words and slurs, the likelier reading first where
 * two have the same length and first letter ('s***' is read 'shit'). Only these are read through a mask. Gathered by
 * hand from everyday British usage; what a rule thinks of a word is the rule's business.
 */
const ROOTS =
  'fuck fucks fucked fucker fuckers fuckin fucking fuckwit fuckwits fuckup motherfucker motherfuckers clusterfuck ' +
  'unfuckingbelievable feck fecking shit shits shite shitty shitted shitting shitter shithole shithead shitshow ' +
  'shitstorm bullshit horseshit batshit dipshit gobshite cunt cunts cunty cunting twat twats twatty twatting arse ' +
  'arses arsed arsehole arseholes arsewipe ass asses asshole assholes dumbass jackass bastard bastards bitch bitches bitchy ' +
  'bitching wank wanks wanker wankers wanking piss pissed pisses pissing pisshead pissheads bollocks bollock ' +
  'bollocking bellend bellends bugger buggers buggered knob knobs knobhead knobheads dick dicks dickhead dickheads ' +
  'cock cocks cocksucker prick pricks tosser tossers tits titties slut sluts slutty slag slags whore whores crap ' +
  'crappy damn damned goddamn bloody hell retard retards retarded spastic spastics spaz spazz mong mongs cripple ' +
  'cripples faggot faggots poof poofs poofter dyke dykes tranny trannies nigger niggers nigga niggas paki pakis ' +
  'chink chinks coon coons gook golliwog wog wogs pikey pikeys gyppo gypo gypos coloured jock psycho psychos nutter ' +
  'nutters schizo nonce nonces paedo paedos minger mingers munter munters porn dildo rape raped rapist suicide ' +
  'kill killed killing penis vagina boobs boob sex sexy drugs cocaine weed heroin';

export const MASKED_WORDS: ReadonlySet<string> = new Set(ROOTS.split(' '));
