import { wordings } from '../../lib/reading/wording.ts';

/**
 * Slang of wards, ambulances and offices that demeans service users, as alternations. From published articles on medical
 * slang (many name GOMER, acopia, "plumbum oscillans", "bed blocker", "frequent flyer", "heartsink") and from what is
 * heard in the fifteen professions.
 */

/** Hard: the person is a nuisance, an object or a joke. */
export const HARD_SLANG: string = [
  'gomers?|gomere',
  'dross (?:bay|list|clinic)',
  'heart[- ]?sinks?(?: patients?)?',
  wordings`
    granny[- ]?dump(?:ing|ed|s)|care home dump(?:ing|ed|s)?|(?:pop|dump) drop
    dumped by (?:the )?(?:care home|nursing home|relatives|family)|social dump(?:s|ing)?
  `,
  'bed[- ]?block(?:er|ers|ing gran\\w*)',
  'acopi(?:a|as)|acute acopia|off legs and off (?:her|his) (?:head|trolley)',
  wordings`
    plumbum oscillans|plumbi pendulosi|pumpkin positive|pneumonia pumpkin|departure lounge|transfer to ward 13
    eternal care unit|discharged? (?:up(?:stairs)?|to (?:jesus|god|rose cottage|heaven|the morgue))
    gone to rose cottage|rose cottage|celestial (?:discharge|transfer)|code brown and (?:down|out)
    circling the drain|approaching room temperature|dotted q sign
  `,
  'pgt|ttfo|fltbt|nfn|pbab|lobnh|tatt[- ]?heads?|gok|pikfo|lolinad|lolfof',
  'normal for (?:norfolk|[a-z]+shire|round here)',
  wordings`
    status dramaticus|dramaticus|supratentorial(?: overlay)?|oligo ?neuronal|fecal encephalopathy
    (?:chronic )?factitious lazy|swinging the lead
  `,
  'hypers? mum|neurotic mums?|worried well and (?:bored|idle)|munchie (?:mum|mums)',
  wordings`
    psych (?:case|patient) from hell|patients? from hell|fam(?:ily|ilies) from hell|relatives? from hell
    daughter from (?:california|hell|london)
  `,
  wordings`
    meat ?(?:wagon|market)|body snatch\w*|organ donors? on (?:bikes?|wheels)|donor ?cycles?|donorcycle
    veg(?:gies|gie|etable) (?:patch|bay|ward|garden)|cabbage patch|zombie (?:bay|ward)|god'?s waiting room
    death row
  `,
  'attention[- ]?seekers?',
  'time[- ]?wasters',
].join('|');

/** Softer: common, and still unkind where a service user or a family reads it. */
export const SOFT_SLANG: string = [
  'frequent[- ]?(?:flyer|flier|attend[eo]r)s?(?: (?:miles|club|card|points|friday))?',
  'pleasantly (?:confused|demented|dementing|muddled)',
  'poor historian',
  'failed discharge',
  'regulars? (?:and|with) (?:their|his|her) (?:loyalty|own parking)',
  'worried well',
  'tatts?(?= (?:again|brigade|clinic|club|and))',
  'feeders(?= (?:on|in|at|first|today|table|again|bay))',
  'little old lad(?:y|ies)(?= (?:syndrome|down|in no))',
  'bariatric special|xxl (?:patient|job)',
  'bouncers?[- ]back|bounce ?backs',
  'the (?:dementias|bipolars|schizophrenics|anorexics|demented)',
  'borderlines',
].join('|');
