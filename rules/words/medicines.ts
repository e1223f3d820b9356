import { oneOf } from '../../lib/reading/wording.ts';

/**
 * Botulinum toxins: the brands that the MHRA lists for aesthetic use and that the ASA names, unlicensed brands that were
 * seized, and the indirect words that the ASA acted on (facts/standards, section 5b: ASA, MHRA, Save Face).
 */
export const TOXIN = oneOf`
  botox(?:ed|ing)? | b0tox | bo-?tox | botulinum(?: toxins?)? | dysport | azzalure | bocouture | vistabel
  alluzience | letybo | nuceiva | relfydess | xeomin | botulax | rentox | innotox | toxpia | beautytox | beautox
  baby ?tox | allergan | slow-?tox | anti[- ]?wrinkle jags? | bee ?tox | trap ?tox | jaw ?tox | (?:the )?tox
  tox(?:ed|ing) | 'tox | lip flips?
  masseter (?:injections?|slimming|tox)
  anti[- ]?wrinkle(?:s)?(?: (?:injections?|treatments?|jabs?|appts?|appointments?|clinic|day|evening|top ?ups?
      offer))?
  anti[- ]?wrinkles
  (?:wrinkle|line|frown|forehead|muscle|brow)[- ](?:relax\w*|smooth\w*|soften\w*|reduc\w*|freez\w*) (?:injections?
    jabs?|treatments?|appts?|appointments?|needles?)
  injections for (?:excessive |underarm )?sweating | sweat(?:ing)? (?:jabs?|injections?)
`;

/**
 * Weight-loss medicines of the joint notice of the GPhC, the MHRA and the ASA (April 2025), and the indirect words that a
 * later update bars: weight-loss injection, pen, jab, GLP-1 (facts/standards, section 5b).
 */
export const SLIMMING = oneOf`
  ozempic | wegovy | mounjaro | mounjo | saxenda | rybelsus | victoza | mysimba | orlistat | semaglutide
  tirzepatide | liraglutide | retatrutide | reta | \bsema\b | tirz | glp[- ]?1s?
  (?:weight[- ]?loss|weight|slimming|skinny|fat|fat[- ]loss|diet|obesity|appetite|slim
    tummy) (?:jabs?|injections?|pens?|shots?)
  (?:jab|pen|jabs|pens) (?:all )?the celeb\w* | (?:starter|monthly|maintenance|first|refill) pens?
  (?:starter|monthly|weekly) (?:jabs?|dose) | kwikpens? | jab[- ]style
`;

/** Other medicines that need a prescription and that are hawked: tan and hay-fever jabs, steroids, B12, hormones, sedatives. */
export const OTHER_MEDICINE = oneOf`
  kenalog | triamcinolone | hay ?fever (?:jabs?|injections?|shots?) | melanotan(?: ?(?:2|ii))?
  tan(?:ning)? (?:jabs?|injections?) | b12 (?:jabs?|injections?|shots?) | hydroxocobalamin
  steroid (?:jabs?|injections?) | testosterone (?:gel|injections?|jabs?) | tretinoin | antibiotics | diazepam
  zopiclone | propranolol | codeine | co-?codamol | tramadol | viagra | sildenafil | melatonin | lidocaine
  emla | hyalase
`;
