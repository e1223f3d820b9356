import { oneOf } from '../../lib/reading/wording.ts';

/**
 * Medicines, feeds, remedies and aids that a person is told to take or leave. Common names from the British National
 * Formulary's chapters and chemists' shelves; the endings are the international stems of drug names (-pril, -statin …),
 * so that a medicine that nobody listed is still known. A fragment of a pattern.
 */
export const REMEDY = oneOf`
  tablets? | tabs? | pills? | meds? | medication | medicines? | dose | doses | dosage | injections? | inhalers?
  puffer | preventer | reliever | cream | ointment | drops | steroids? | prednisolone | pred | insulin | basal
  bolus | novorapid | lantus | antibiotics? | abx | painkillers? | pain relief | blood thinners? | statins?
  naproxen | water tablets? | diuretics? | beta blockers? | hrt | anti-?depressants?
  anti-?inflammator(?:y|ies) | antihistamines? | iron | thickener | fluclox | amoxi?l? | doxy | pen ?v
  trimethoprim | nitro(?:furantoin)? | co-?codamol | co-?amoxiclav | paracetamol | calpol | ibuprofen | nurofen
  voltarol | diclofenac | aspirin | tramadol | codeine | dihydrocodeine | morphine | oramorph | fentanyl
  gaba(?:pentin)? | pregabalin | amitriptyline | nortriptyline | metformin | gliclazide | tamoxifen
  anastrozole | letrozole | methotrexate | sulfasalazine | hydroxychloroquine | warfarin | clexane | thyroxine
  levothyroxine | lithium | sertraline | citalopram | fluoxetine | mirtazapine | venlafaxine | quetiapine
  clozapine | valium | zopiclone | propranolol | ritalin | concerta | elvanse | laxido | movicol | senna
  lactulose | gaviscon | rennies? | buscopan | imodium | loperamide | piriton | hydrocortisone | betnovate
  canesten | daktarin | epaderm | sudocrem | savlon | otex | olive oil | fortisips? | ensures? | creon
  supplements? | multivit\w* | vitamins?(?: [a-k]\d*)? | vit [a-k]\d* | b12 | folic acid | magnesium | zinc
  glucosamine | turmeric | black cohosh | echinacea | cbd | melatonin | probiotics? | peppermint oil | low ?salt
  losalt | splint | brace | boot | collar | sling | patch | feed | testosterone
  \w{3,}(?:pril|sartan|olol|statin|prazole|cillin|mycin|micin|floxacin|cycline|oxetine|azepam|azolam|gliptin
    gliflozin|glutide|tidine|dipine|parin|xaban|lukast|profen|oxicam|triptan|setron|afil|oxane|conazole|binafine
    ciclovir|vudine|mab|thiazide|semide|terol|tropium|sone|solone)
`;

/** How much and how often. A fragment of a pattern. */
export const HOW_MUCH = oneOf`
  \d+(?:\.\d+)? ?(?:mg|mcg|ml|mls|units?|g|puffs|scoops|tabs|tablets|drops|sachets)\b
  (?:once|twice|one|two|three|four|five|six
    \d+) ?x? ?(?:times |hrs? |hours? |mins? |minutes? |scoops? |puffs? |drops? )?(?:a|per|every|each|to) (?:day
      night|week|hour|morning|\d+ ?ml)
  every (?:\d+|few|two|three|four|six|eight|other) (?:hours?|hrs?|days?|nights?) | \d+x? daily | daily for
  (?:before|after|with|at) (?:bed|tea|breakfast|food|meals|your tea|lunch)
  for (?:a|one|two|three|four|six|\d+|the first|a couple of|a few) (?:fortnight|weeks?|days?|nights?|months?|wks?
    hours?|hrs?|minutes?|mins?)
  (?:till|til|until) (?:your|you|the|she|he|they|it|i|friday|monday|tuesday|wednesday|thursday|saturday|sunday)
  \bq?tds\b | \bqds\b | \bbd\b | nocte | by (?:a (?:third|quarter|half)|half|\d+ ?%?)
`;

/** Things of the body and mind that are wrong with somebody, in clinical and in kitchen words. A fragment of a pattern. */
export const AILMENT = oneOf`
  sciatica | slipped disc | disc (?:bulge|problem|issue) | trapped nerve | pinched nerve
  nerve (?:pain|issue|root) | tendon\w* | achilles | plantar fasci\w* | pf | fasciitis | meniscus | cartilage
  acl | mcl | ligament | rotator cuff | impingement | frozen shoulder | tennis elbow | golfer'?s elbow
  carpal tunnel | bursitis | arthritis | oa | ra | osteoarthritis | gout | shin splints | stress fracture
  fracture | sprain | strain | tear | torn | dislocat\w+ | scaphoid | bone bruise | whiplash | piriformis
  si joint | hypermobil\w* | eds | fibro\w* | pots | cfs | long covid | fungal | fungus | athlete'?s foot
  infected | infection | cellulitis | ulcer | verruca | corn | callus | bunion | ingrown | ingrowing | eczema
  psoriasis | ringworm | scabies | impetigo | shingles | chickenpox | hand foot and mouth | hives | allerg\w+
  uti | water infection | kidney infection | kidney stones? | gallstones? | appendicitis | hernia | ibs
  coeliac | crohn'?s | colitis | reflux | hiatus hernia | leaky gut | sibo | candida | thrush | bv | piles
  haemorrhoids | constipation | food poisoning | norovirus | wind | trapped wind | migraine | tension headache
  cluster headache | vertigo | bppv | labyrinthitis | meniere'?s | glue ear | wax | tinnitus | perforat\w+
  eustachian | tonsillitis | sinus\w* | strep | croup | bronchiolitis | chest infection | pneumonia | asthma
  copd | covid | flu | viral | virus | angina | palpitations | panic attacks? | anxiety | ectopics | dvt | clot
  blood clot | tia | stroke | bell'?s palsy | seizures? | epilepsy | parkinson'?s | dementia | ms | mnd | adhd
  add | autis\w+ | asd | asc | pda | dyslexi\w+ | dyspraxi\w+ | dcd | apraxia | dld | language delay
  speech delay | tongue tie | sensory processing | spd | stammer | stutter | selective mutism
  attachment (?:disorder|wounds?|issues?|trauma) | (?:avoidant|anxious|disorganised) attachment | ptsd | cptsd
  trauma | trauma response | depress\w+ | bipolar | bpd | eupd | borderline | narcissis\w+ | ocd | psychosis
  psychopath\w* | eating disorder | arfid | anorexi\w+ | bulimi\w+ | burnout | menopaus\w+ | perimenopaus\w+
  pcos | endo\w* | fibroids | prolapse | diastasis | anaemi\w+ | low iron | low t | underactive thyroid
  hypothyroid | thyroid | diabet\w+ | pre-?diabetic | insulin resistance | hypo | dehydrat\w+ | low b12
  vit d deficien\w+ | squint | lazy eye | amblyopia | astigmatism | convergence insufficiency | conjunctivitis
  cataract | glaucoma | floaters | stye | combined type | inattentive | mid[- ]portion | side effects?
  nerve damage | muscular | muscle spasm | growing pains | osgood\w* | sever'?s | in-?toeing | flat feet
  tight hamstrings | weak glutes | weak core
`;
