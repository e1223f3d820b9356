import { PUTTING_RIGHT } from '../../lib/reading/putting-right.ts';
import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

/** What doctors are said to hide, and what they are said to earn. */
const HIDDEN = pattern(oneOf`
  \b(?:doctors?|gps?|drs?|consultants?|surgeons?|hospitals?|the nhs|your (?:doctor|gp|consultant|dietitian
    nurse|midwife|physio|oncologist|surgeon|dentist|optician)|oncologists?|midwives|health visitors?|dietitians?
    big pharma|pharma|drug companies)(?: will| would|'ll)? ?(?:won't|don't|wouldn't|will never|do not|daren't
    hate|hates|never|can't|aren't allowed to)(?: (?:ever|want to|like to|even|be|dare
    going to))? (?:tell(?:s)? (?:you|us|anyone|people|mums|women|patients) (?!off|about the)|mention|want you to
    admit|want (?:you|us) (?:to|well|better|knowing)|say it|it when|water|this)\b
  \b(?:there's |there is )?no (?:money|profit) in (?:it|that|you|well|cur\w+|heal\w+|health\w*|a cure|butter
    water|garlic|food|sun\w*|fasting|free)
  \b(?:paid|bonus(?:es)?|backhanders?|commission|bribed) (?:by|per|for) (?:the |every |each )?(?:packet|jab
    pharma|prescri\w+|tablet|script|vaccine|drug (?:firms?|companies|reps?))
  \b(?:cash cow|customers? for life|patients? for life|follow the money|repeat customers?|pays? (?:their
    the doctors?'?) mortgages?)\b
  \bkeep(?:s|ing)? (?:you|us|them|people) (?:sick|ill|unwell|poorly|scared|afraid|on (?:tablets|meds|them
    margarine|the tablets)|coming back)\b
  \b(?:statins?|chemo|chemotherapy|cholesterol|vaccin\w+|jabs?|antidepressants?|diabetes|cancer|insulin
    fluoride|hrt|screening|mammograms?|sun ?cream|painkillers)\b.{0,40}\b(?:made up to sell|racket|scam
    money[- ]?(?:spinner|maker)|con\b|cash cow|industry|big business|sales team|conspiracy|hoax)
`);

/** A treatment said to do harm, or an illness said to be something else. */
const HARM = pattern(oneOf`
  \b(?:statins?|chemo|chemotherapy|radiotherapy|fluoride|antidepressants?|ssris?|sertraline|ritalin|insulin
    metformin|the pill|hrt|sun ?cream|suncream|spf|factor 50|calpol|paracetamol|antibiotics|inhalers?
    steroid creams?|mammograms?|epidurals?|ultrasounds?|vitamin k|formula|margarine|seed oils?|masks?
    beta ?blockers?|lithium|antipsychotics|painkillers|gas and air|smears?|screening|omeprazole)\b (?:(?:tablets
    jabs?|injections?|itself|that|is|are|was|were|does|do|just|only|never|'s|it's|actually|really|not|basically
    what|is what|are what|in the water|a|an|the|pure|literally) ){0,4}(?<!\b(?:not|never) (?:an? |just |only |actually |really )?)(?:poison\w*|toxic|placebos?|scam|con
    rackets?|gives? you|giving you|gave|causes?|causing|kill(?:s|ed|ing)?|useless|sugar pills?|rat poison
    nonsense|myth|harm\w*|damag\w+|crutch|chemical|numb\w*|hoax|makes you (?:fat|ill|worse|sick|infertile)|rots?
    ruins?|wrecks?|strips?|feeds? (?:the )?cancer|lobotomy|soften\w*|shrink\w*|dumb\w*|for parents
    for people who|pointless)\b
  \b(?:sugar|dairy|stress|trauma|wifi|the router|mould|parasites?|grief|microwaves?|pylons?|deodorant|bras?
    phones?|5g|mast|the sun's just|acid
    acidity)\b (?:is what |is |are |only |just |literally |always |what )?(?:feeds?|causes?|caused|gives? you
    gave|behind|fuels?) (?:the |your |her |his |most |all )?(?:cancers?|tumours?|autism|dementia|ms|arthritis
    asthma|adhd|depression|tics?|seizures?|fits)\b
  \b(?:cancer|dementia|autism|adhd|depression|ms|asthma|diabetes|epilepsy|arthritis|cholesterol|leukaemia
    parkinson'?s) (?!(?:isn't|is not|wasn't|are not) (?:just |really |actually )?(?:caused by|emotional|bad|food|mould|a))(?:is|isn't|are|comes from|starts in|was|doesn't|does not
    can't) (?:just |only |really |actually |not |even |mostly |a disease )?(?:trapped|stored|unprocessed
    unresolved|a (?:fungus|parasite|deficiency|choice|signal|gift|message|label|blood sugar|sugar|gut|food
    mitochond\w+|frequency|vitamin)|fungus|parasites?|inflammation|the gut|in the gut|your gut|mould|cause heart
    real|genetic|caused by|emotional|anger|grief|loneliness|bad (?:parenting|diet)|food|from food)\b
`);

/** A kitchen remedy in place of a treatment, and immunity by catching it. */
const REMEDY = pattern(oneOf`
  \b(?:turmeric|bitter leaf|black seed|garlic|ginger|lemon|cider vinegar|celery|beetroot|bicarb\w*|baking soda
    apricot (?:kernels|stones)|ivermectin|horse paste|colloidal silver|cbd|cannabis oil|hemp oil|honey|manuka
    coconut oil|butter|carnivore|keto|fasting|fasted|cold water|ice baths?|breathwork|reiki|crystals?
    homeopath\w+|essential oils?|frankincense|lavender|magnets?|grounding|earthing|sunlight|sunning|sea ?water
    sea moss|onions?|prayer|castor oil|borax|turps|turpentine|urine|raw milk|bone broth|juicing|red light
    parasite cleanse|coffee enemas?|eye yoga|tallow|nettles?|mushroom (?:tea|powder)|dmso|methylene blue|potato
    cabbage|vinegar|peanut butter|goose fat|goat'?s milk|willow bark|feverfew|comfrey|holy water
    dock leaves)\b.{0,70}\b(?:shrunk|shrank|melted|revers\w+|off (?:his|her|my|their|all) (?:tablets|meds
    insulin|inhalers?)|instead of (?:the )?(?:chemo|tablets|statins?|insulin|inhalers?|antibiotics|meds|jabs?
    surgery)|better than (?:any )?(?:chemo|tablets|statins?|insulin|antibiotics|jabs?|meds|medicine)|all clear
    in remission|cancer(?:'s)? gone|brought (?:\w+ ){0,4}(?:sugar|pressure) |to normal|keeps? (?:the )?(?:covid
    flu|cancer) (?:off|away)|kills? (?:cancer|covid|the virus)|toughen\w*|cured? (?:cancer|my|his|her|diabetes
    the))\b
  \bnatural(?:ly)? (?:immun\w+|acquired immun\w+)\b | \b(?:measles|pox|chicken ?pox|mumps) part(?:y|ies)\b
  \bget (?:them|him|her) round (?:each other's|ours|mine|theirs)\b
  \b(?:let|letting) (?:them|kids|the kids|weans|wee ones|him|her) (?:just )?(?:catch|get) (?:it|measles
    the measles|chicken ?pox)\b
  \b(?:we all|everyone|all of us|we) (?:had|got|caught) (?:the )?(?:measles|mumps|whooping cough)\b
  \bimmune systems? (?:doesn't need|don't need|knows? what|can handle|was doing fine|is god|god gave|nature)
  \bgod wanted (?!me\b)(?!.{0,30}\b(?:shoes|heels|stairs|hills?|parking|mornings|nights)\b) | \bgod gave (?:us|you|them|babies)
  \bnever (?:did (?:us|me|them|him|her) (?:any|no|owt))\b.{0,10}\bharm
`);

/** Words of those who refuse vaccines. */
const VACCINE = pattern(oneOf`
  \b(?:shedding|spike proteins?|turbo cancers?|graphene|clot ?shots?|experimental (?:jab|vaccine|gene\w*
    injection)|gene therapy|excess deaths|unvaccinated (?:kids|children|people|families|blood)|unvaxx?ed
    pure ?bloods?|depopulat\w+|plandemic|scamdemic|horse paste|vaccine injur\w+|jab injur\w+)\b
  \b(?:cancell?(?:ed|ing)|tear(?:ing)? up|binned|refus(?:ed|ing)|stop(?:ped)?|skip(?:ped)?|delay(?:ed)?
    say no to|said no to|think twice about|questions? about|don't have|didn't have|not having|won't be having
    never had) (?:the |their |your |his |her |my |our |any (?:more )?|all |all (?:the|their|her
    his) |kids' |baby ){0,3}(?:boosters?|jabs?|mmr|vaccin\w+|flu jab|hpv|heel prick|vitamin k)\b
  \b(?:jabs?|boosters?|mmr|vaccin\w+|adjuvants?|hpv)\b.{0,60}\b(?:ovaries|infertil\w+|fertility|autis\w+
    poison|sudden\w*|heart attacks?|strokes?|turn your stomach|clots?|never the same|for the other sort
    weren't tested|wasn't tested|never tested|test subjects?|guinea pigs?|lab rats?|what's in it|what's in them
    ingredients|mercury|aluminium|foetal|they're hiding|hiding|coincidence|funny how|look into|my own (?:kids
    body)|mild (?:illness|disease)|immune system|promiscu\w*|sleep around|good girls?)\b
`);

/** Refused for oneself and one’s own, and what it is said to be made of. */
const SELF = pattern(oneOf`
  \b(?:haven'?t|hasn'?t|never|not) (?:had|taken|touched|opened|been for|gone for|let them) (?:(?:a|the|my|any
    one of|mine|me|one|that|those|her|his) ){0,3}(?:\w+ )?(?:smear|mammogram|booster|jab|jabs|vaccin\w+|flu jab
    inhaler|statin|statins|tablets?|screening|bowel kit|kit|meds|insulin|colonoscopy|antibiotics?
    health check)s? (?:since|and (?:i |we |they |never )?(?:won'?t|will|don'?t|never|not)|in (?:my|\d+|ten
    twenty|thirty|\w+ years)|because|cos|never|yet and)\b
  \b(?:not one of )?(?:my|our) (?:own )?(?:kids|children|weans|boys|girls|lad|lass|two|three|four) (?:haven'?t
    hasn'?t|has never|have never|have had none|never|has had|has had it|won'?t|aren'?t|weren'?t|isn'?t
    went without)(?: \w+){0,4} (?:jab\w*|vaccin\w*|mmr|calpol|antibiotics?|boosters?|fluoride)\b
  \b(?:know|trust|listen to) (?:my|your) own body\b.{0,60}\b(?:smear|screen\w*|letters?|studies|tablets|jab
    doctor|research)
  \bwhat'?s (?:really )?(?:in|inside|on the inside of) (?:the|that|those|them|it) (?:box|jab|vial|jabs|leaflet
    vaccine)
  \b(?:rat poison|industrial waste|strip pipes|weed ?killer|antifreeze|same stuff (?:as|they)|embalming
    nerve agent|nazis?|used to (?:kill|poison|strip|clean)|neurotoxin|docile|sedat(?:e|ing) the (?:population
    masses)|dumb(?:s|ing)? (?:us|them|you|people) down)\b
`);

/** Why they are said to give it, and how to get round it. */
const WHY = pattern(oneOf`
  \b(?:gps?|doctors?|they|midwives|hospitals?|consultants?|the nhs|dentists?
    surgeons?) (?:only |just |always )?(?:give|hand|push|prescribe|offer|keep|won'?t offer|do
    want) .{0,40}\b(?:to cover (?:their|theirselves|themselves)|because (?:they|nobody|no one|it pays|there)
    for the (?:money|targets|bonus)|hit (?:a|their) target|gets? paid|paid for|keep it quiet|keep quiet
    to keep you)\b
  \bkeep (?:it|that|this) quiet because\b | \b(?:an )?afternoon on nutrition\b
  \b(?:sponsored|funded|bankrolled|bought) by (?:pharma|the drug|drug|margarine|kellogg\w*|the makers|nestle)\b
  \b(?:hide|hid|tuck|keep|park|pop) (?:it|them|the tablet|the tablets|your tablet|the pill
    meds) (?:under (?:the|your) tongue|in your cheek|down the sink|in the plant|up your sleeve)\b
  \b(?:spread (?:them|the jabs|it) out|leave (?:them|it|those|the jabs) (?:out|off)|space (?:them
    the jabs) out|wait till (?:they'?re|he'?s|she'?s) older)\b.{0,60}\b(?:i tell|schedule|that'?s what|i'?d
    my (?:friends|mums|own|two)|hun)\b
  \b(?:don'?t|do not|never|wouldn'?t|i'd never|won'?t) (?:you )?(?:dare )?(?:let|allow|have|want) (?:them|him
    her|anyone|a doctor|doctors|that|the gp|a surgeon|a midwife)\b.{0,25}\bnear (?:you|me|my|your|mine|a|the|it
    them)\b
`);

/** Told to everybody: leave it, bin it, stay away. */
const REFUSE = pattern(oneOf`
  (?:^|[.!?:,\n(] ?|\b(?:and|so|then|to|just|i'd|say|ladies|mammies|mummies|mams|mums|lads|folks|girls|hun
    people|please|them|i tell (?:them|folk|everyone) to|told (?:her|him|them) to) )(?:bin|ditch|dump|chuck
    come off|get off|stop taking|flush|leave off|refuse|say no to|stay off|swerve|pause|throw out|throw away
    stop) (?:(?:the|your|ur|yer|those|them|these|that|all|half|taking|off|out|her|his) ){0,3}(?:statins?|tablets
    meds|medication|metformin|insulin|chemo|antidepressants?|sertraline|steroids?|steroid cream|inhalers?
    ibuprofen|paracetamol|calpol|antibiotics|pill|hrt|beta ?blockers?|ritalin|patch|drip|sun ?cream|fluoride
    formula|masks?|screening|smears?|splint|collar|hearing aids|painkillers|omeprazole|blood pressure tablets
    thyroxine|antipsychotics|folic acid)\b
  \b(?:don't|never|do not|wouldn't|would never|i'd never|stop|not) (?:bother (?:(?:with|wi|going to|seeing
    ringing) )(?:the |your |a |any )?(?:gps?|doctors?|hospitals?|nhs|waiting list|tablets|meds|surgeons?|physio
    scans?|jabs?|midwi(?:fe|ves)|clinic|hearing aids?|screening|smears?|statins?)|go near|let them (?:do|give
    put|near|scan|induce|cut|test|talk you)|trust (?:the|your|a) (?:gp|doctor|doctors|hospital|nhs|consultant
    surgeon|midwife)|see(?:ing)? (?:surgeons?|a doctor|doctors|your gp)|take (?:any|no) notice
    wait for (?:the )?(?:gp|hospital|nhs))\b
  \btake no notice\b
  \b(?:cancel|skip|swerve|dodge|forget|bin|ignore) (?:the|your|that|any) (?:smear|scan|operation|op|surgery
    appointment|screening|mammogram|follow[- ]?up|letter|health check|nhs|gp|waiting list|biopsy|induction)\b
`);

/** Correcting it, or speaking to one person, which is for another rule. */
const UNLESS = pattern(oneOf`
  \b(?:myths?|debunk\w*|misinformation|isn't a thing|no (?:link|evidence)|not true|nonsense|your (?:gp|doctor
    pharmacist|midwife|practice|nurse)|please|book (?:your|yours|it)|trials?|studies|study|regulator|hoax calls?
    reported|thank you|eligible|cat's|dog'?s?|published|evidence|keep taking
    fact[- ]?check\w*|raffle|tombola|my (?:cat|dog)|non ionising|(?:nhs|mhra|bhf
    british heart foundation) page|doing the rounds|with references|apologised
    only joking|only kidding|there'?s no (?:graphene|(?:micro)?chips?|mercury)|still has
    makes no difference|tell (?:him|her) to|are you still|for a (?:week|month|fortnight)|stays? on|on top of|as well as
    alongside|charity)\b
  £\d+
`);

/** The same where the thing itself was named before: 'all those jabs. My two haven't had one'. */
const SELF_AFTER = pattern(oneOf`
  \b(?:my|our) (?:own )?(?:kids|children|weans|boys|girls|lads|two|three|four) (?:haven'?t|hasn'?t|have never
    have had none|never|won'?t|weren'?t|went without)(?: \w+){0,2} (?:one|it|any of it|them)\b(?! \w+ (?:of|all))
`);
const PREVENTION = pattern(oneOf`
  \b(?:jabs?|jabbed|vaccin\w*|vaxx?\w*|mmr|boosters?|immunis\w*|smears?|screening|fluoride)\b
`);

/** 'ADHD is real': said against those who deny it. */
const REAL = /\b(?:is|are) (?:very |so |all too )?real\b/;

export default defineRule({
  title: 'Setting people against care that works',
  level: 'high',
  what: 'This could turn people against treatment, screening or vaccines, or spread a claim that the evidence does not bear out.',
  why: 'People act on what a health professional says, and may stop or refuse care that they need.',
  instead: 'Consider pointing to the NHS page, or to the team that looks after the person.',
  notWhen:
    'You correct the claim, share sourced information with its limits, or tell of your own care in a balanced way.',
  find: (reading) => {
    const refused = reading.says(PREVENTION) ? [SELF, SELF_AFTER] : [SELF];
    return saidStraight(reading, [HIDDEN, HARM, REMEDY, VACCINE, ...refused, WHY, REFUSE], UNLESS).filter(
      (found) => {
        const { plain } = reading.sentenceAt(found);
        return !PUTTING_RIGHT.test(plain) && !REAL.test(plain);
      },
    );
  },
  flags: [
    '⟦Doctors won’t tell you⟧ about bitter greens',
    '⟦There’s no money in you⟧ getting well, remember that',
    '⟦Statins are poison⟧ with a patent',
    '⟦Dementia is just trapped⟧ grief',
    '⟦Garlic keeps the flu away⟧, never mind the rest',
    '⟦Measles parties⟧ built our generation',
    'We are ⟦cancelling the boosters⟧ in this house',
    'Ladies, ⟦bin the pill⟧',
    'I ⟦would never let them induce⟧, ⟦don’t let them scan⟧ you either',
    '⟦Chemo is a racket⟧',
    '⟦Never had a smear in my⟧ life and won’t',
    '⟦Doctors only give it to cover themselves⟧',
    'Fluoride makes people ⟦docile⟧, filter it or go without',
    'All those jabs they push. ⟦My two haven’t had one⟧',
  ],
  passes: [
    'Fluoride in the water doesn’t make you docile',
    'Garlic doesn’t kill cancer',
    'Chemotherapy isn’t a scam. It gave us nine more years',
    'Cider vinegar doesn’t reverse diabetes',
    'Measles parties are a terrible idea',
    'ADHD is real',
    'No, vaccines don’t cause autism, and that paper was withdrawn',
    'Autism isn’t caused by parenting, that has been looked at for fifty years',
    'Paracetamol does not cause autism',
    'I haven’t had a booster yet, mine is on Friday',
    'The leaflet leaves out the car park, and so did I',
    'Paint stripper on the old door, mask on',
    'Myth: chemo is poison. Please read the leaflet',
    'Doctors tell you little about hospital toast',
    'Don’t bother with the A38 tonight',
    'Get your flu jab, it’s free at the chemist',
    'Bin the old toothbrush when you have had a cold',
    'The trial found no link between MMR and autism',
    'My garlic keeps away the neighbours',
    'I was frightened of chemo. It gave me nine more years',
    'Don’t let them tell you rehab is dull',
    'Ask your pharmacist before you come off the tablets',
    'Our boys won’t eat one vegetable',
    'My two haven’t had one cold this winter',
  ],
});
