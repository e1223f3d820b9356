import { oneOf } from '../../lib/reading/wording.ts';
/** Money, as people put it. A fragment of a pattern. */
export const MONEY = oneOf`
  £ ?\d+(?:\.\d\d)?k?(?: note)? | \d+ (?:quid|pounds|pound|notes?)
  (?:five|ten|twenty|thirty|forty|fifty|hundred|thousand|thirty grand|few) (?:quid|pounds?|pound note) | fivers?
  tenners? | twenty | a score | a pony | fifty | a ton | a grand | \w+ grand | few bob | few quid | cash | money
  envelope | loan | bung | tips? | backhander | bank card | cheque | savings | vouchers? | gift ?cards? | rent
  deposit | a? ?sub till
`;

/** Things of worth that are given. A fragment of a pattern. */
export const VALUABLE = oneOf`
  bracelet | necklace | ring | earrings | watch | rolex | brooch | jewellery | gold | silver | diamond
  painting | canvas | piano | guitar | violin | keys? | car | fiesta | jag | motor | van | bike | caravan
  apartment | flat | villa | house | timeshare | flights? | cruise | tickets? | season ticket | hospitality
  box at | i?pad | laptop | phone | telly | tv | handbag | perfume | aftershave | coat | suit | furniture
  (?<!o')clock | sideboard | medals? | boat | hamper | spa day | weekend away
  bottle of (?:\w+ )?(?:bush|jameson|malt|champagne|fizz|bubbly|scotch) | single malt | case of \w+
`;

/** Small things that are given. A fragment of a pattern. */
export const SMALL = oneOf`
  bottles?(?: of \w+)? | whisky | whiskey | wine | gin | rum | vodka | baileys | sherry | prosecco | fizz | malt
  lager | cans | beers? | bush | poteen | chocolates? | choccies | chocs | roses | quality street | heroes
  biscuits | cake | cakes | scones? | bread | wheaten | jam | chutney | eggs | honey | sprouts | tatties
  potatoes | spuds | veg | rhubarb | tomatoes | pheasants? | trout | salmon | fish | crab | lobster | sausages
  steaks? | pies? | roast(?: dinner)? | dinner | plate | curry | biryani | jollof | samosas | pierogi | soup
  flowers | bouquet | plant | socks | jumper | cardigan | scarf | hat | bobble hat | blanket | mittens | gloves
  teddy | mug | candle | toiletries | card | present | presents | gift | gifts | prezzie | pressie
  something for me | a little something | wee something | haddock | chips | bacon butty | breakfast
`;
