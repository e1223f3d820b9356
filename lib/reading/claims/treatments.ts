import type { Core } from '../core.ts';
import type { Span } from '../span.ts';
import { oneOf } from '../wording.ts';

/** What sort of thing is offered. */
export type TreatmentKind =
  | 'therapy' // something done with a person: physiotherapy, massage, EMDR
  | 'unproven' // therapies for which good trials are few: reiki, cranial release, detox
  | 'device' // insoles, hearing aids, an app
  | 'test' // scans, kits, screening
  | 'product' // supplements, powders, oils
  | 'programme' // a course, a plan, a method
  | 'cosmetic' // fillers, peels
  | 'medicine'; // prescription-only medicines offered to the public

/** A treatment, a device, a test or a product that is named in the draft. */
export interface Treatment extends Span {
  readonly kind: TreatmentKind;
  readonly plain: string;
}

/** What people are treated for, in the words of adverts and of patients; from the NHS A to Z and from common speech. */
export const AILMENT = oneOf`
  (?:(?:low(?:er)?|chronic|back|knee|hip|neck|shoulder|heel|foot|joint|jaw|wrist|elbow|muscle|nerve|period|pelvic
      stump|phantom) ?)+(?:pain|ache)s?
  pains? | aches? | backache
  (?:bad|dodgy|sore|stiff|poorly|grumpy|creaky|crunchy) (?:backs?|knees?|hips?|necks?|shoulders?|feet|joints)
  headaches? | migraines? | sciatica | (?:slipped|bulging|herniated) discs? | arthritis | osteoarthritis
  fibromyalgia | fibro | frozen shoulders? | tennis elbow | golfer's elbow | plantar fasciitis | heel spurs?
  achilles | tendonitis | tendinopathy | shin splints | bunions? | verrucas? | verrucae | warts? | corns?
  callus(?:es)? | (?:fungal|fungus|fungi) ?(?:toe ?)?(?:nails?|infections?)? | ingrown (?:toe ?)?nails?
  athlete's foot | cracked heels | flat feet | neuropathy | whiplash | scoliosis | tinnitus | (?:the )?ringing
  hearing loss | deafness | vertigo | dizziness | glue ear | ear ?ache | ear infections? | stammer(?:ing|s)?
  stutter(?:ing|s)? | lisps? | aphasia | dysphagia | selective mutism | speech delay | dementia | alzheimer'?s
  parkinson'?s | multiple sclerosis | \bms\b | strokes? | brain fog | long covid | fatigue | cfs | exhaustion
  burnout | stress | anxiety | depression | ptsd | trauma | ocd | phobias? | panic attacks? | panic | nightmares
  insomnia | sleepless nights | night terrors | fears? | self[- ]doubt | adhd | autism | meltdowns? | tantrums
  dyslexia | dyspraxia | tics | sensory (?:issues|overload|problems) | lazy eyes? | squints?
  short ?sight(?:edness)? | myopia | ibs | bloat(?:ing)? | reflux | heartburn | indigestion | constipation
  sibo | leaky gut | candida | pcos | endometriosis | endo | (?:the )?menopause | hot flush(?:es)? | infertility
  thyroid | (?:type (?:2|two) )?diabetes | (?:high )?blood pressure | cholesterol | heart disease
  heart attacks? | obesity | belly fat | stubborn fat | cellulite | wrinkles? | fine lines | frown lines
  forehead lines | crow'?s feet | scars? | scarring | acne | eczema | psoriasis | rosacea | dark circles
  hair loss | hay ?fever | allerg(?:y|ies) | intolerances? | asthma | copd | (?:the )?(?:common )?colds? | flu
  covid | viruses | infections? | cancers? | tumou?rs? | lesions | fibroids | cysts? | colic | tongue[- ]?tie
  bed ?wetting | incontinence | leaks | leaking | leakage | prolapse | hypermobility | gout | cramps? | spasms?
  stiffness | inflammation | addictions? | cravings | smoking | snoring | sleep apnoea | lymphoedema | swelling
  carpal tunnel | rsi | (?:sports )?injur(?:y|ies) | limps? | bad posture | slouch(?:ing)? | stretch marks
  (?:\dam |night |early )?wak(?:ing|ings|es?) up? | night ?wakings? | fear of \w+ | dizz(?:y|iness) | hernias?
  period (?:pain|cramps?)s? | painful periods | morning sickness | labour pains? | knots | tightness | tight \w+
  clicks | clicking | double chin | eye ?bags | hard skin | foot ?drop | drop foot | spasticity | tremors?
  drooling | (?:fussy|picky) eat(?:ing|ers?) | mumbling | hoarse(?:ness)? | nodules | low mood | overthinking
  procrastination | stage fright | blushing | nail biting | (?:sugar )?cravings
  (?:binge|comfort|emotional) eating | restless legs | jet lag | numbness | tingling | pins and needles
  poor circulation | heavy legs | varicose veins | piles | acid reflux | brain fog | poor sleep | gag reflex
  hearing | wax | blocked ears? | the voices | nerves | shyness | teething | screaming | nits | growing pains
  ligament\w* | meniscus | cartilage | acl | rotator cuff | bone on bone | wear and tear | stiff \w+
  hamstrings? | limping | wobbl\w+ | falls | tight hips | bad sleep | (?:your |the )?symptoms | grief | anger
  shame | sensitive gut | gut (?:issues|problems|health) | dry eyes? | eye ?strain | floaters
  (?:reading )?glasses
`;

const LISTS: Readonly<Record<TreatmentKind, string>> = {
  therapy: oneOf`
    physio(?:therapy)? | (?:sports |deep tissue )?massages? | osteopathy | acupuncture | dry needling
    shockwave | ultrasound | hydrotherapy | (?:clinical )?pilates | hypnotherapy | hypnosis | emdr | cbt
    counselling | psychotherapy
    (?:art|music|drama|speech|talking|light|laser|group|trauma|couples|hand|voice|vocal) ?therapy | therapy
    rehab | nerve glides? | manipulations? | adjustments? | mobilisations? | taping | ear ?wax removal
    microsuction | nail (?:surgery|cutting) | laser | microwave | cryotherapy | prp | injections?
    decompression table | traction | hearing tests? | biofeedback | neurofeedback | tens | sessions?
    sesh(?:es)? | treatments? | appointments? | appts? | one[- ]to[- ]ones? | 1:1s?
  `,
  unproven: oneOf`
    reiki | cupping | craniosacral | cranial (?:release|osteopathy|work) | reflexology | crystals?
    homeopath(?:y|ic) | sound ?baths? | sound healing | gong baths? | frequenc(?:y|ies) | tapping | nlp
    brainspotting | breath ?work | ice baths? | cold (?:water|plunge)s? | detox(?:es)? | cleanses?
    (?:liver|colon|kidney) (?:flush|cleanse)(?:es)? | juice (?:fast|cleanse)s? | (?:iv|vitamin) drips? | drips
    kinesio(?:logy)? ?(?:tape|taping)? | magnets? | red light | pemf | ozone | hyperbaric | thermography
    iridology | live blood | hair (?:test|analysis) | ear candl(?:es|ing) | salt (?:cave|room)s? | gut reset
  `,
  device: oneOf`
    insoles? | orthotics? | orthos[ei]s | braces? | hearing aids? | (?:invisible |new )?aids | sockets?
    prosthe(?:sis|ses|tics?) | splints? | weighted (?:blanket|vest)s? | (?:purple|tinted|coloured) lenses
    headsets? | apps? | wearables? | posture (?:strap|belt|corrector)s? | straps? | cushions? | pillows?
    massage guns? | machines? | bed raisers? | stairlifts? | bionic | software | ai | algorithm | device
  `,
  test: oneOf`
    (?:whole|full)[- ]body (?:mri|scan)s?
    (?:mri|ct|dexa|baby|bone|thermal|gait|ultrasound|breast|heart|private) scans? | scans? | scanner
    mammograms? | blood tests? | gut tests? | dna tests?
    (?:home|test|testing|sleep|gut|finger[- ]?prick) kits? | finger[- ]?prick
    (?:intolerance|allergy|hormone|menopause|food|microbiome|ctdna|genetic|hair|stool) tests? | screenings?
    health checks? | assessments? | gait analysis
  `,
  product: oneOf`
    supplements? | (?:greens |protein |collagen |daily )?powders? | collagen | (?:super ?)?greens | capsules?
    sachets? | (?:juice |protein |meal )?shakes? | (?:slimming |skinny |detox )?teas?
    (?:essential |cbd |fish |coconut )?oils? | balms? | creams? | gummies | cbd | turmeric | berberine
    ashwagandha | magnesium | lion's mane | mushrooms? | probiotics? | tinctures? | patches | lozenges?
    electrolytes? | vitamins? | drops | tubs? | serums? | weaning spoons?
  `,
  programme: oneOf`
    programmes? | protocols? | methods? | (?:online |masterclass )?courses? | classes | workshops? | retreats?
    boot ?camps? | intensives? | webinars? | masterclass(?:es)? | academy | mentorship | coaching | reset
    reboot | blueprint | system | challenge | membership | packages? | (?:meal |diet |eating )?plans? | keto
    fasting | (?:carnivore|elimination|alkaline|low[- ]carb) diet | weekends? | clinics? | groups?
  `,
  cosmetic: oneOf`
    (?:dermal |lip |cheek )?fillers? | microneedling | salmon dna | polynucleotides? | profhilo | skin boosters?
    (?:chemical )?peels? | facials? | thread lifts? | fat dissolv(?:ing|er)s? | lemon bottle | aqualyx | hifu
    plasma | lip flip | brow lift
  `,
  medicine: oneOf`
    botox | botulinum | dysport | azzalure | bocouture | vistabel | anti[- ]?wrinkle | ozempic | wegovy
    mounjaro | saxenda | rybelsus | semaglutide | tirzepatide | glp-?1s? | kenalog
  `,
};

/** Any treatment that is offered, as one alternative for other patterns. */
export const TREATMENT = `(?:${Object.values(LISTS).join('|')})`;

/** Ailments, one by one. Global, so that it is compiled once for `match` and `search` alike; never call `test` on it. */
export const AILMENTS = new RegExp(`\\b${AILMENT}\\b`, 'g');
/** Treatments, one by one. As above. */
export const TREATMENTS = new RegExp(`\\b${TREATMENT}\\b`, 'g');

const PATTERNS = Object.entries(LISTS).map(
  ([kind, list]) => [kind as TreatmentKind, new RegExp(`\\b${list}\\b`)] as const,
);

/** The treatments, devices, tests and products that a draft names, by place. Weak words ("plan", "aids") are among them. */
export function treatmentsOf(core: Core): Treatment[] {
  return PATTERNS.flatMap(([kind, list]) =>
    core.match(list).map(({ start, end, plain }) => ({ start, end, kind, plain })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}
