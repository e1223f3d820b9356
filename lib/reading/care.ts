import type { Core } from './core.ts';
import type { Span } from './span.ts';
import { oneOf, pattern, phrases } from './wording.ts';

/** A word or two that say that the writer speaks of giving care. `weight` 2: hardly anything else; 1: a hint. */
export interface CareCue extends Span {
  readonly weight: 1 | 2;
}

// Collected by going through the fifteen professions of the HCPC register, one by one: where they work, what they use,
// what they do, how they shorten it. Alternations are grouped by what the words stand for.
const STRONG = [
  // where
  phrases`
    (?:stroke|rehab|renal|spinal|burns|dementia|neonatal|maternity|day|acute|medical|assessment|secure
      eating disorders?|amputee|limb|mental health|cf|dialysis|children's) (?:ward|unit|clinic|bay|gym|centre)
    outpatients | a ?& ?e | resus | triage | nicu | scbu | picu | itu | icu | hdu | ccu | cath lab | majors
    minors | path lab | blood bank | side ?room | cubicle | fracture clinic | day surgery | ambulance | caseload
    waiting list | casualty | care home | nursing home | contact centre | refuge | hospice
  `,
  pattern(
    String.raw`\b(?:on|in|at|from|off|into|to|through) (?:the |my |our |this |that |a )?`,
    oneOf`
    ward | clinic | department | dept | ed | unit | theatres? | recovery | rehab | scanner | ct | mri | x-?ray
    stretcher | trolley | (?:treatment |operating )?table | couch | probe | placement
  `,
    '\\b',
  ),
  // who
  phrases`
    patients? | pts? | service users? | sus | clients? | inpatients? | outpatients? | crewmate
    (?:practice|placement|clinical) educator | anaesthetist | surgeon | consultant
    student (?:physio|paramedic|ot|dietitian|radiographer|social worker|odp|podiatrist|speech therapist)
  `,
  // what was done
  phrases`
    x-?rayed | scanned | ultrasound(?:ed)? | cannulated | intubated | extubated | resuscitated | catheterised
    sectioned | discharged | admitted | triaged | conveyed | blue[- ]?light(?:ed)? | safeguarding | cpr | rosc
    role | cardiac arrest | long lie | obs | ecg | 12[- ]lead | gcs | news2? | nebs? | splint(?:s|ed)?
    prosthe(?:sis|tic|tics) | orthotics? | insoles? | hearing aids? | audiogram | audiology | cochlear implants?
    swallow(?:ing)? (?:test|assessment) | thickener | dysphagia | aphasia | dysphasia | aac | videofluoroscopy
    nail surgery | verrucas? | ingrow\w+ | debrid\w+ | diabetic foot | foot ulcer | hoist(?:ed)?
    perching stool | bath board | raised toilet seat | kitchen assessment | home visit | wheelchair assessment
    mammogra[mp]\w* | biopsy | linac | radiotherapy | chemo | dialysis | transfusion | o neg | haemolysed
    potassium | hba1c | ferritin | hcg | genotyp\w* | sequenc(?:ed|ing) | karyotyp\w* | blood film
    crossmatch\w* | cross-matched | histolog\w* | mdt | dnacpr | tto | tta | handover | care plan
    best interests? | child protection | section 47 | cafcass | foster carers? | prism(?:s)? | patching | squint
    orthoptic\w* | visual fields? | arterial line | massive haemorrhage | parallel bars | mobilis\w+
    transfer(?:red)? (?:from )?bed | stairs practice | zimmer | walking frame | first steps | fortisip | ng tube
    peg feed | tracheostomy | trachy | ventilator | home ventilation | inhaler technique | sleep study
    pacemaker | triple a | whipple | caesarean | c-section | laparotomy | debrief | pathology
    supervision (?:with|question) | dialectical | dbt | cbt | emdr | art therapy | music therapy | drama therapy
    dramatherapy
  `,
  // how professions say it of themselves
  pattern(
    '#',
    oneOf`
    nhs | physio\w* | paramedic\w* | radiograph\w* | podiatr\w* | dietitian\w* | dietetic\w* | audiolog\w*
    orthopt\w* | odp\w* | slt\w* | speech\w* | ot | occupationaltherapy | socialwork\w* | clinicalpsycholog\w*
    psycholog\w* | biomed\w* | lablife | teamgreen | greenfamily | arttherap\w* | musictherap\w* | student\w+
    placement\w* | ahps?\w* | theatres? | neurophysio | stroke\w* | dementia\w*
  `,
    '\\b',
  ),
] as const;

const HINTS = [
  phrases`
    ward | clinic | bay | unit | theatre | placement | hospital | infirmary | the royal | stroke | rehab | scan
    mri | ct | x-?ray | shift | nights | station | truck | wagon | rig | crew | job | jobs | session | sessions
    appointment | appt | list | group | visit | visits | case | file | chair | referral | referred
    assess(?:ed|ment) | review(?:ed)? | fitted | fitting | mould(?:s)? | batteries | aids | leg | stump | socket
    cast | plaster | frame | stick | stairs | steps | exercises | swallow | sample | samples | bloods | blood
    bottle | swab | slide | film | result | results | court | judge | contact | placement | foster | removal
    supervision | therapist | therapy | physio | dietitian | podiatrist | paramedic | radiographer
    social worker | psychologist | audiologist | orthoptist | probe | gown | oxygen | vent | tube | drip | pen
    patch | lazy eye | glasses | specs | toenail | toenails | feet | foot | bunion | dressing | wound | hip
    knee | wrist | collar | morphine | paracetamol | overdose | 999 | 111 | meds | tablets | weigh(?:ed)?[- ]?in
    weighed | bmi | feed | ng | diagnosis | diagnosed | op | surgery | operation | bell | carers? | respite
    discharge | home programme | sounds | words | stammer | talker | board | community | domiciliary | dom visit
    caller | control | 999 call
  `,
] as const;

/** Beds of the garden, theatres of the West End, patience as a virtue: words that only look like care. */
const NOT_CARE = phrases`
  (?:the )?national theatre | theatre (?:tickets?|trip|royal|company) | be patient | so patient | raised beds?
  flower beds? | garden centre | job (?:ad|advert|interview|centre|description) | shopping list | price list
  hospital (?:drama|radio) | case study | in case | just in case | pencil case | court case | tennis court
  food court | squash court
`;

/** Where a draft speaks of care, in the order of the words. */
export function careCuesOf(core: Core): CareCue[] {
  const apart = core.match(NOT_CARE);
  const free = (cue: Span) => !apart.some((other) => other.start < cue.end && cue.start < other.end);
  const strong = STRONG.flatMap((pattern) => core.match(pattern)).filter(free);
  const hints = HINTS.flatMap((pattern) => core.match(pattern)).filter(
    (hint) => free(hint) && !strong.some((cue) => cue.start < hint.end && hint.start < cue.end),
  );
  return [
    ...strong.map(({ start, end }): CareCue => ({ start, end, weight: 2 })),
    ...hints.map(({ start, end }): CareCue => ({ start, end, weight: 1 })),
  ].sort((a, b) => a.start - b.start);
}
