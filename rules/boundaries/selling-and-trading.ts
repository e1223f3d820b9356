import { isDeclined } from '../../lib/reading/declining.ts';
import { careWeight, isAboutCare, isNear } from '../../lib/reading/people/relations.ts';
import { together } from '../../lib/reading/together.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { GOODS, TRADE as TRADES } from '../words/private-life.ts';
import { isTied } from '../words/private-ties.ts';

/** Selling, signing up, swapping, putting work their way. */
const TRADE = phrases`
  (?:bought|buys|buying|ordered|ordering|orders) (?:[\w']+ ){0,4}?(?:off|from) (?:me|us)
  (?:sold|selling|sell|flogged|flogging|flog) (?:[\w']+ ){0,4}?(?:to (?:my|a|one|two|the|half)|\d+|my (?:patients|clients|ladies))
  (?:\w+ )?sign[- ]?ups?(?: by the \w+)?
  (?:left|leaving|leave) (?:some |a few |my )?(?:cards|leaflets|flyers|catalogues?|samples|brochures)(?: \w+){0,3}
  going round (?:all )?(?:\w+ ){0,3}?(?:of my |my )(?:\w+)
  (?:told|showed|mentioned) (?:[\w']+ ){0,8}?(?:about )?my (?:\w+ )?(?:shakes|products|teas|oils|candles|range
    business|books?|side hustle|patches|supplements|link|code)
  traded (?:me )?(?:[\w']+ ){1,8}?for [\w' ]{3,24}
  (?:swap|swapped|trade|will trade|swapping) (?:[\w']+ ){1,4}?for (?:[\w']+ ){0,3}?(?:who|of|a|some|his|her|somebody|someone)
  (?:paid|pays?|paying) me in (?:\w+) | (?:they|he|she) pays? me in \w+
  my (?:husband|brother|mate|lad|son|dad|cousin|fella)'?s? (?:is )?a (?:plumber|builder|joiner|sparky|roofer|mechanic
    solicitor|decorator|gardener)
  started (?:a|up|wee) (?:[\w']+ ){0,2}?(?:with|band|business|company)(?: with)? (?:two|one|some|three)?(?: [\w']+){0,4}
  co-?founder | in business with | see (?:him|her|them) right with | free sessions | my side hustle
  (?:leaflets?|poster|posters|cards|flyers|catalogues?) (?:up )?(?:[\w']+ ){0,5}?(?:in the waiting room|in reception|in clinic)
  sold my (?:\w+ )to
`;

const GOODS_SOLD = new RegExp(`\\b${GOODS}\\b`);
const SELLING = phrases`
  orders? | ordered | sold | sell(?:s|ing)? | flog\w* | sign(?:ed|s)? up | sign[- ]?ups? | poster | leaflets?
  cards? by | waiting room | interested | bring (?:it|them) to | want (?:a|some) | on the side | side hustle
  discount | code | customers? | bought | buy(?:s|ing)? | invest\w* | recruit\w* | pitch\w* | booked | downline
  commission
`;
const TRADES_DONE = new RegExp(`\\b${TRADES}\\b`);
const IN_RETURN = phrases`
  done by | got (?:my|our|the) (?:\w+ )?\w+ (?:done|fixed|sorted) | does (?:my|our) | did (?:my|our)
  doing (?:my|our) | is (?:also )?(?:my|one of mine) | is a | sorted for life | gets (?:his|her|their)
  i do (?:him|her) | i get | swap(?:ped|ping)? | trad(?:ed|ing) | in exchange | in return
  instead of (?:paying|money) | mates'? rates | cost price | discount | for free | for nowt | free of charge
  paid (?:me|him|her) in | pays me in | invested | going into | set up | started | bought (?:it )?(?:off|from)
  off one of | from one of | no money | barter\w* | quote[ds]? | waiting room
`;
const MY = /\b(?:i|my|our|me|us|mine)\b/;

const OTHERWISE = phrases`
  craft fair | etsy | charity | fundrais\w+ | raffle | bake sale | hospice shop | marketplace | our products
  we sell | the shop | trade show | no patients | conflict of interest | declared | colleagues?
  league of friends
`;

export default defineRule({
  title: 'Selling to, or trading with, a service user',
  level: 'medium',
  what: 'This may tell of selling, swapping or doing business with somebody in your care.',
  why: 'People may buy because they need you, and it could look as if your care is for sale.',
  instead: 'Keep your own business away from people in your care, and declare it to your employer.',
  notWhen: 'It is the service or the product that your practice openly sells, at its usual price.',
  find: (reading) => {
    const { learning } = reading.relations;
    const bags = [
      ...together(reading, [MY, SELLING, GOODS_SOLD]),
      ...together(reading, [MY, IN_RETURN, TRADES_DONE]),
    ].filter((span) => careWeight(reading, span, 1) >= 3);
    return [...reading.match(TRADE), ...bags]
      .filter(
        (found) =>
          (isAboutCare(reading, found, 1, 2) && isTied(reading, found, 1)) ||
          isNear(reading, found, learning),
      )
      .filter((found) => !OTHERWISE.test(found.sentence.plain) && !isDeclined(reading, found))
      .slice(0, 1);
  },
  flags: [
    '⟦Told my Tuesday ladies about my shakes⟧ and got four new orders',
    'One of my patients ⟦bought a painting off me⟧ today',
    'A client ⟦traded me a brace of trout for two sessions⟧',
    'My regular in the falls class does gutters, so I ⟦swapped an exercise plan for a⟧ clean roof',
    '⟦Three sign ups⟧ from my diabetes group this week, upline is thrilled',
    'One of my patients needed a builder and I said ⟦my brother is a builder⟧',
  ],
  passes: [
    'Craft fair Sunday: I sold forty sensory boards and a hat',
    'Our practice sells insoles at £35 and says when you do not need them',
    'Sign ups open for the study day',
    'Selling to your own patients is a conflict of interest. We teach it in week one',
    'My mate gets mates rates, my cat gets nothing',
    'Raffle tickets sold out, thank you to the patients and families',
  ],
});
