import { wordings } from '../../lib/reading/wording.ts';

/**
 * Things and beasts of the kitchen, the garden and the yard that put-downs compare people with, and the powers of mind that
 * they deny. Collected for this project by asking how British, Irish and Scottish people say that somebody is no use.
 */

/** 'My … could do it', 'more sense in a …'. Alternation. */
export const HUMBLE: string = wordings`
  barriers?|parking meters?|traffic cones?|bollards?|teapots?|kettles?|toasters?|fridges?|microwaves?
  hoovers?|spoons?|teaspoons?|forks?|sporks?|crumpets?|sandwich(?:es)?|pasty|pasties|sausages?|sausage rolls?
  potato(?:es)?|spuds?|turnips?|cabbages?|cucumbers?|courgettes?|sprouts?|lettuces?|bananas?|eggs?
  digestives?|biscuits?|custard creams?|trifles?|jelly|blancmanges?|custard|porridge|soup|mince|yoghurts?
  yogurts?|houseplants?|pot plants?|cactus|cacti|yuccas?|bricks?|planks?|doors?|doormats?|doorstops?|walls?
  lamp ?posts?|wheelie bins?|bins?|skips?|drains?|puddles?|ponds?|goldfish|hamsters?|budgies?|budgerigars?
  guinea pigs?|gerbils?|tortoises?|pigeons?|seagulls?|sheep|cows?|donkeys?|goats?|slugs?|snails?|limpets?
  jellyfish|newts?|gnats?|fleas?|wasps?|moths?|sloths?|labradors?|spaniels?|dogs?|cats?|toddlers?|babies|baby
  five[- ]year[- ]olds?|\d[- ]?(?:yr|year)[- ]?olds?|staplers?|printers?|photocopiers?|car ?parks?|sat ?navs?
  tupperware|flannels?|dishcloths?|tea ?towels?|mops?|socks?|shoes?|flip flops?|wellies|wardrobes?|sofas?
  tins?|can of|rocks?|pebbles?|gravel|moss|mould|fungus|verrucas?|bunions?|boils?|rash
  wet (?:weekend|wipe|lettuce)s?|napkins?|windsocks?|scarecrows?|mannequins?|inflatables?|snowm[ae]n
  crash mats?|speed bumps?|magic 8[- ]ball|coin toss|raffle
`;

/** What a put-down says that somebody lacks. Alternation. */
export const VIRTUES: string = wordings`
  empathy|compassion|sympathy|charm|warmth|personality|charisma|curiosity|insight|intelligence|intellect
  brains?|brain power|brain cells|iq|sense|common sense|clinical sense|wit|conversation|social skills
  people skills|interpersonal skills|communication skills|manners|tact|grace|subtlety|backbone|spine
  moral compass|integrity|self[- ]awareness|awareness|attention span|memory span|bedside manner|leadership
  initiative|imagination|originality|credibility|honesty|soul|heart|jawline|chin
  diagnostic (?:skills?|ability)|clinical (?:reasoning|insight|skills?|judg?ement)
  emotional (?:range|intelligence|depth)|coordination|vocabulary|grasp of \w+|understanding of \w+|work ethic
  depth|nuance|judg?ement
`;
