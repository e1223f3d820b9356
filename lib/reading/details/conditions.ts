import type { Reading } from '../index.ts';
import type { Span } from '../span.ts';
import { oneOf, pattern, phrases } from '../wording.ts';

/** An illness, an injury, a procedure or a thing that happened to a body, in lay or clinical words. */
export interface Condition extends Span {
  readonly kind: 'illness' | 'injury' | 'procedure' | 'result' | 'birth' | 'death' | 'mind' | 'circumstance';
  /** So few people have it that the word alone goes far to single somebody out. */
  readonly rare: boolean;
  /** The sort of event of which a paper, a village or a group chat would speak. */
  readonly newsworthy: boolean;
}

type Row = readonly [Condition['kind'], '' | 'rare' | 'news', RegExp];

// From the specialties of the fifteen professions, and from how people speak of them at home.
const ROWS: readonly Row[] = [
  [
    'illness',
    'rare',
    pattern(
      '\\b',
      oneOf`
      (?:motor neurone|huntington'?s|creutzfeldt|cjd|mnd|als|progressive supranuclear|duchenne|muscular dystrophy
        rett|williams syndrome|prader[- ]willi|angelman|pitt[- ]hopkins|batten|edwards syndrome|patau|22q|di ?george
        fragile x|locked[- ]in|encephalitis|guillain[- ]barre|gbs|moebius|apert|treacher collins|cauda equina|ces
        transverse myelitis|laryngectomy|selective mutism|situs inversus|dextrocardia|conjoined|eleven toes|extra toe
        sixth finger|six fingers|brucell\w*|leptospirosis|weil'?s|anthrax|tetanus|rabies|malaria|typhoid|diphtheria
        tb|ebola|mpox|botulism|necrotising fasciitis|toxic shock|sickle cell|cystic fibrosis|cf|haemophilia
        von willebrand|thalassaemia|porphyria|marfan\w*|ehlers[- ]danlos|tuberous sclerosis|neurofibromatosis
        turner'?s|klinefelter'?s|osteogenesis imperfecta|brittle bones?|achondroplasia|dwarfism|albinism
        cleft(?: lip| palate)?|cochlear implant|bilateral amput\w+|double amput\w+|both (?:legs|feet|arms|hands))\b
      (?:only|rare|rarest) (?:\w+ ){0,2}(?:case|syndrome|disease|condition|gene|disorder)
    `,
    ),
  ],
  [
    'injury',
    'news',
    phrases`
      stabb(?:ed|ing) | shot | shooting | gunshot | machete | acid attack | explosion | blast | electrocut\w+
      struck by lightning | crush(?:ed|ing) | impaled? | decapitat\w+ | degloved? | severed | amputat(?:ed|ion)
      lost (?:his|her|an?|the|both) (?:arm|leg|hand|foot|finger|legs|arms|feet) | drown(?:ed|ing)
      hypothermi[ac] | house fire | kitchen fire | on fire | burn(?:ed|t) (?:alive|badly)
      under a (?:train|forklift|tractor|bus|lorry|car)
      hit by (?:a|the) (?:train|bus|tram|lorry|car|van|tractor)
      (?:off|came off|fell off|fell from) (?:a |the |his |her )?(?:motorbike|bike|quad|horse|roof|ladder|scaffold\w*
        cliff|bridge|tractor|ferry|boat|zip wire|trampoline|stage)
      (?:motorbike|quad|tractor|baler|combine|forklift|bus|coach|train|rail|tram|boat|surf\w*|climbing|paraglid\w+
        skydiv\w+|helicopter|plane|light aircraft|farm|slurry|factory|building site|scaffold\w*|school|m\d{1,2}
        a\d{1,3}|level crossing) (?:crash|accident|pit|smash|pile-?up|incident|fall|fatal\w*)
      crash | pile-?up | rtc | rta | collision | collaps(?:ed|e) | slurry pit | baler | shark | snake ?bite
      dog attack | mauled | gored | kicked by a horse | trampled | rescued? | pulled from | dug out | cut out
      air ambulance | hems | helimed | lifeboat | coastguard | mountain rescue
      swallowed (?:a|an|his|her|the|some) | stuck in (?:a|an|the) | superglued | trapped | wedged
    `,
  ],
  [
    'birth',
    'news',
    phrases`
      (?:born|delivered|gave birth|birth) (?:in|on|at) (?:a|the) (?:car|lay-?by|car park|taxi|bus|train|toilet|queue
        costa|tesco|asda|aldi|hallway|bathroom|back of|ambulance|truck|side of the road|services)
      triplets | quads | quadruplets | conjoined twins | identical twins | twins | youngest ever | oldest ever
      smallest ever | delivered (?:a|the|my first|our) (?:baby|wee|little) | first baby (?:of|born)
    `,
  ],
  [
    'mind',
    '',
    phrases`
      overdose[sd]? | od'?d | taken an od | self[- ]?harm\w* | suicid\w+
      took (?:his|her|their) (?:own )?li(?:fe|ves) | hanged | hanging | jump(?:ed|er) | ligature | sectioned
      section (?:2|3|17|136) | psychos[ie]s | psychotic | schizophreni\w+ | bipolar | mania | manic
      personality disorder | bpd | eupd | ptsd | ocd | depress(?:ed|ion) | anxiety | panic attacks? | phobia
      agoraphobi\w+ | hoard(?:er|ing) | eating disorder | anorexi\w+ | bulimi\w+ | bmi (?:of )?\d+(?:\.\d)?
      detox | addict\w* | alcoholic | heroin | methadone | crack | relaps\w+ | delusion\w* | paranoi\w+
      dissociat\w+ | catatoni\w+ | flashbacks? | trauma | survivor | abuse[sd]? | assaulted | raped? | grooming
      groomed
    `,
  ],
  [
    'death',
    '',
    phrases`
      died | dies | dying | passed(?: away| on)? | didn't make it | didnt make it | did not make it
      lost (?:him|her|them|the baby|a patient|one) | couldn't save | couldnt save
      didn't get (?:him|her|them) back | didnt get (?:him|her|them) back | role | rosc | time of death
      end of life | palliative | hospice | last rites | cardiac arrest | arrest(?:ed)? | ooh?ca
      stillb(?:orn|irth) | miscarri\w+ | cot death | sids | inquest | post ?mortem | fatal(?:ity)? | funeral
      rip | r\.i\.p | slipped away | gone now | no longer with us | worked on (?:him|her|them)
    `,
  ],
  [
    'birth',
    '',
    phrases`
      pregnan\w* | ivf | 20 week(?:s| scan)? | \d{1,2} weeks(?= (?:pregnant|gone|scan)) | labour | c-?section
      caesarean | gave birth | scan at | heartbeat | termination | ectopic | pre-?eclampsia | miscarriage
      premature | prem | nicu | scbu
    `,
  ],
  [
    'illness',
    '',
    phrases`
      strokes? | cva | tia | aphasi\w+ | dysphasi\w+ | dementia | alzheimer'?s | lewy body | parkinson'?s | ms
      multiple sclerosis | epileps\w+ | seizures? | fitting | brain (?:injury|tumour|bleed|haemorrhage) | tbi
      meningitis | sepsis | septic | cancers? | tumours? | lymphoma | leukaemia | relapsed all | myeloma
      melanoma | metast\w+ | mets | chemo\w* | radiotherapy | terminal | copd | asthma | pneumonia | covid | pe
      dvt | heart (?:attack|failure|block) | stemi | nstemi | mi | svt | vt | vf | af | triple a | aaa
      aneurysm | dka | hypo | diabet\w+ | type [12] | renal failure | dialysis | transplant
      liver (?:failure|disease) | cirrhosis | crohn'?s | colitis | ibs | coeliac | hiv\+? | hepatitis | syphilis
      gonorrhoea | chlamydia | herpes | thrush | uti | incontinen\w+ | cerebral palsy | cp | autis\w+ | asd
      adhd | down'?s | learning disabilit\w+ | non-?verbal | stammer\w* | stutter\w* | dyslexi\w+ | dyspraxi\w+
      deaf\w* | hearing loss | tinnitus | blind | squint | lazy eye | amblyopi\w+ | glaucoma | cataracts?
      minus (?:nine|eight|ten|seven|\d{1,2}) | ulcers? | gangrene | verrucas? | fungal nails? | ingrow\w+
      bunions? | athlete'?s foot | psoriasis | eczema | arthritis | ra | lupus | fibromyalgia | chronic pain
      lymphoedema | obes\w+ | anaphyla\w+ | allerg\w+ | appendix | gallstones? | kidney stones? | fibroids?
      endometriosis | prolapse | hernia | piles | haemorrhoids
    `,
  ],
  [
    'injury',
    '',
    phrases`
      #? ?nof | # ?\w+ | fractur\w+
      broke(?:n)? (?:\w+ )?(?:hip|leg|arm|wrist|ankle|neck|back|femur|collarbone|jaw|nose|ribs?|toe|finger)
      broken | snapped | dislocat\w+ | ruptured? | torn | acl | achilles | sprain\w* | head injury | concuss\w+
      burns? | scald\w* | wound | laceration | bleed(?:ing)? | haemorrhag\w+ | spinal (?:injury|cord)
      paralys\w+ | paraplegi\w+ | tetraplegi\w+ | quadriplegi\w+ | whiplash | fall | fell | fallen | faller
      long lie | found on the floor | bitten | bite | choked? | choking | poison\w+ | pins | stumps?
      prosthe\w+ | amputee
    `,
  ],
  [
    'procedure',
    '',
    phrases`
      surgery | operation | op | hip replacement | knee replacement
      new (?:hip|knee|leg|arm|hand|heart|kidney|liver|lung)s? | mastectomy | hysterectomy | vasectomy | stoma
      colostomy | catheter | pacemaker | bypass | stent | whipple | laparotomy | appendectomy | trache\w*
      trachy | peg | ng(?: tube)? | ventilat\w+ | intubat\w+ | cpr | tourniquet | transfusion | \d+ units
      biopsy | mammogram | colonoscopy | endoscopy | mri | ct | cts | ultrasound | x-?ray(?:ed)? | scan(?:ned)?
      implant | hearing aids? | splint\w* | cast | boots and bar | wheelchair | stairlift | bed ?bound
      hoist(?:ed)? | dnacpr | nail surgery | mastectomy
    `,
  ],
  [
    'result',
    '',
    phrases`
      k\+? (?:of )?\d\.\d | potassium (?:of )?\d | hba1c (?:of )?\d+ | ferritin (?:of )?\d+ | hb (?:of )?\d+
      crp (?:of )?\d+ | trop(?:onin)? | gcs (?:of )?\d+ | lactate (?:of )?\d | bm (?:of )?\d+ | ahi (?:of )?\d+
      tested positive | blast cells? | hcg | grade [1-4] | stage [1-4]
    `,
  ],
  [
    'circumstance',
    '',
    phrases`
      divorc\w+ | separated | split up | left (?:him|her) | affair | domestic (?:abuse|violence) | dv | refuge
      homeless | sofa surfing | evict\w+ | foodbank | food bank | asylum | refugee | traffick\w+ | prison | jail
      on bail | probation | arrested | court | custody | contact centre | contact order | removal | removed
      in care | into care | care order | adopt\w+ | foster\w* | placement breakdown | safeguarding
      child protection | neglect\w* | debts? | benefits | pip | widow(?:ed|er)? | bereav\w+ | estranged
      lonel\w+ | isolated | lives alone | on (?:his|her) own | unemployed | redundan\w+ | drunk | using again
      cheat\w+ | pregnant
    `,
  ],
];

/** Conditions, injuries, procedures and circumstances, sorted; rare and newsworthy readings win where words overlap. */
export function conditionsOf(reading: Reading): Condition[] {
  const found: Condition[] = [];
  for (const [kind, mark, pattern] of ROWS)
    for (const { start, end } of reading.match(pattern))
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({ start, end, kind, rare: mark === 'rare', newsworthy: mark === 'news' });
  return found.sort((a, b) => a.start - b.start);
}
