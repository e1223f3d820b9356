import { keepsToGeneral, pointsToCare } from '../../lib/reading/signposting.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HOW_MUCH } from '../words/remedies.ts';

const PART = '(?:it|your|that|the|his|her|them|him|yer|both|each|every|good|bad)(?: \\w+){0,3}?';
const TREAT = oneOf`
  ice | heat | tape | strap | elevate | stretch | foam roll | massage | patch | soak | file | trim | bathe
  steam | drain | lance | pop | squeeze | unload | offload | mobilise | immobilise | splint | brace | thicken
  fast
`;

/** Sets and repeats, a treatment with its time, moves by name: a programme, made for somebody. */
const PROGRAMME = new RegExp(
  String.raw`\b${oneOf`
  \d{1,2} ?x ?\d{1,3}(?! ?(?:mg|cm|mm|px|pm))(?: \w+){0,4}
  (?:\d+|ten|twenty|fifteen|thirty) reps(?: (?:${HOW_MUCH}))? | \d+ sets(?: of \d+)?
  (?:ten|twenty|\d+) (?:\w+ )?(?:${HOW_MUCH}) of (?:\w+ )?(?:raises|drops|squats|bridges|clams|glides|tucks)
  ${TREAT} ${PART} (?:${HOW_MUCH}) | ${TREAT} ${PART} \d+ ?(?:mins?|minutes|hrs?|hours)\b
  (?:nerve glides?|heel (?:drops|raises)|chin tucks?|knees? to chest|clamshells?|wall sits?|glute bridges
    pelvic tilts|calf raises|cat[- ]cow|epley|brandt[- ]daroff|side planks?)(?:,? (?:${HOW_MUCH}|\d+ \w+)| on repeat)?
  (?:bin|ditch|lose|chuck|leave off|stop using|stop wearing) (?:the|your|that|those) (?:\w+ )?(?:crutch(?:es)?|stick
    frame|brace|splint|sling|boot|collar|insoles?|trainers|glasses|specs|patch|aids?|cushion\w*|dummy|bottle)
  (?:dummy|glasses|specs|crutch\w*|sling|splint|patch) (?:in the bin|off|on|out)(?: (?:${HOW_MUCH}|tonight|today|now|all day|at night))
  (?:splint|brace|boot|sling|leg|socket|collar|cast|bandage|dressing) (?:off|on) (?:and|till|til|until|for|at night|all)
  (?:\d+|two|three|five|ten|twenty) ?(?:mins|minutes|signs|hrs|hours) (?:a day|every|twice|three times)\b[^.!?\n]{0,30}
`}`,
);

/** Timetables, teams and training of the writer's own. */
const OWN = phrases`
  my (?:own |last |pb|training|programme|gym) | i (?:did|do|ran|managed|lifted) | we (?:do|run|did) | kick off
  score | tickets? | photo | print | camera | drill | course | shift
`;

export default defineRule({
  title: 'A treatment programme for one person',
  level: 'medium',
  what: 'This seems to give one person a programme: how often, how long, what to leave off.',
  why: 'Without an assessment it could be wrong for them, and other readers may copy it.',
  instead: 'Share general information, or suggest they see their own physio, clinic or GP.',
  notWhen: 'You share general exercises with everybody, or speak of your own training.',
  find: (reading) => {
    if (!reading.relations.toOne || reading.relations.toColleague || keepsToGeneral(reading)) return [];
    if (pointsToCare(reading)) return [];
    return reading
      .match(PROGRAMME)
      .filter(({ sentence }) => !OWN.test(sentence.plain))
      .slice(0, 1);
  },
  flags: [
    { text: '⟦Ice it 20 mins⟧ then heat, it will settle', kind: 'reply' },
    { text: 'Try ⟦10 reps three times a day⟧, into the stretch', kind: 'reply' },
    { text: '⟦Heel drops, 3 sets⟧ off the bottom step and away you go', kind: 'comment' },
    { text: '⟦Ditch the crutches⟧ now love, you are ready', kind: 'message' },
    { text: 'Get the ⟦splint off and⟧ start moving that hand', kind: 'reply' },
    { text: '⟦Patch the good eye for two hours⟧, no need to wait for the letter', kind: 'reply' },
  ],
  passes: [
    { text: 'New PB, my last set was 5x5 at 80', kind: 'reply' },
    'Chair exercise class: 10 reps of each, all welcome, Tuesdays at the village hall',
    { text: 'Ask your physio how many reps are right for you', kind: 'reply' },
    { text: 'Our shift is 4x12 and I am broken', kind: 'reply' },
    'Ankle sprain? The NHS website has a good page on ice and rest',
    { text: 'Pirate patches are optional, plain ones do the same job', kind: 'reply' },
  ],
});
