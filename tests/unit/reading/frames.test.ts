import { describe, expect, it } from 'vitest';
import { type Frame, read } from '../../../lib/reading/index.ts';
import { unmark } from '../../rules/example.ts';

/** Lines in which the bracketed words stand in a frame, and near misses in which they do not. */
const TABLE: Readonly<Record<Frame, { holds: readonly string[]; not: readonly string[] }>> = {
  negated: {
    holds: [
      'This cream will not ⟦cure⟧ anything',
      "Acupuncture doesn't ⟦cure⟧ cancer, whatever the leaflet says",
      'it wont ⟦heal⟧ overnight',
      'That taping cannae ⟦fix⟧ a torn ligament',
      'Nobody is going to ⟦guarantee⟧ you a pain-free life',
      'There is no ⟦miracle⟧ here, just graft',
      'I have never ⟦slept with⟧ a client',
      'We refuse to ⟦promise⟧ results',
      'Take the stairs instead of ⟦a detox tea⟧',
      'It never ⟦worked⟧ for anyone I know',
    ],
    not: [
      "I can't believe he ⟦cured⟧ it in a day",
      'Not gonna lie, she is ⟦an idiot⟧',
      'No doubt it ⟦cures⟧ you',
      "He isn't well, but she ⟦swore⟧ at him",
      'Not only does it ⟦heal⟧, it glows',
      'Never again, that ⟦drunk⟧ had me in tears',
      "Don't forget, this ⟦cures⟧ everything",
      "Why don't patients ⟦listen⟧",
      "Isn't she ⟦thick⟧",
      "I don't care if he is ⟦my client⟧",
      'No, he was ⟦rude⟧',
      'No naming names but no wonder he is ⟦fat⟧',
      "You can't beat it, it ⟦works⟧",
    ],
  },
  quoted: {
    holds: [
      'The man in front said "you lot are ⟦useless⟧" and walked out',
      'A visitor called me ⟦a useless cow⟧ today',
      'Got called ⟦an idiot⟧ by three different people before lunch',
      "He shouted 'get out, ⟦you stupid girl⟧' at our student",
      'Patient: you are ⟦a rubbish nurse⟧',
      'She told me I was ⟦a waste of space⟧',
      'Been described as ⟦a glorified taxi driver⟧ again',
      'My lecturer: that is ⟦a stupid question⟧',
    ],
    not: [
      'I told him "you are ⟦an idiot⟧"',
      'Me: ⟦what a moron⟧',
      'Another "patient" who is really ⟦a moron⟧',
      "It's a bit rich, isn't it, that ⟦idiot⟧'s face",
      'I called her ⟦a silly cow⟧ and meant it',
      'Patient: ⟦84F, fell⟧ in the garden',
    ],
  },
  condemned: {
    holds: [
      'A man called me ⟦a stupid bitch⟧ today. Not on.',
      "Please stop calling older people ⟦bed blockers⟧. It's dehumanising.",
      'Someone on my feed said vaccines ⟦cause autism⟧. They do not, and there is no evidence that they do.',
      'If anyone tells you a tea ⟦cures⟧ diabetes, walk away',
      'Let us be clear: calling a colleague ⟦a diversity hire⟧ is racist',
      'Overheard "⟦nutters⟧" on the ward round. We should stop saying it.',
      "Myth: cracking your knuckles ⟦causes arthritis⟧. It doesn't.",
      'Saw an advert that says it ⟦reverses dementia⟧. Beware.',
    ],
    not: [
      'Disgusting pigs, ⟦the lot of them⟧',
      'My last patient was ⟦a right cow⟧',
      'This serum ⟦cures⟧ acne for good',
      'I am tired and he is ⟦a clown⟧',
      "I don't say it lightly: it ⟦cures⟧ you",
    ],
  },
  reported: {
    holds: [
      'According to the Guardian, ⟦a surgeon⟧ was struck off',
      'The inquest heard that ⟦he⟧ had waited nine hours',
      'Podcast of the week: ⟦a paramedic⟧ tells all',
      'The tribunal found that ⟦the physio⟧ had lied',
    ],
    not: [
      'The reporting radiographer thought ⟦he⟧ was funny',
      'Wrote my report with ⟦a hangover⟧',
      'Nothing to report, ⟦he⟧ slept all night',
    ],
  },
  fictional: {
    holds: [
      'On Casualty last night they shocked ⟦a flat line⟧',
      'Watching Holby. He took her home. ⟦She was his patient⟧',
      'Our SimMan went into arrest twice. ⟦He was very brave⟧',
      'In the OSCE the actor ⟦cried⟧ real tears',
      'Call the Midwife had me in bits. ⟦The twins⟧',
      'For tonight I invented a woman called Amira. ⟦She is 34⟧',
      'My D&D cleric healed ⟦the orc in bed four⟧',
      'He let himself into her flat and kissed her. ⟦No referral⟧, nothing. EastEnders has lost the plot',
      'The mannequin lost an arm again, ⟦poor lad⟧',
    ],
    not: [
      'Told me she likes EastEnders reruns, ⟦flat 9⟧',
      'He was taken to casualty with ⟦a broken hip⟧',
      'My patient was dressed as Spiderman, ⟦bless him⟧',
      'He had his first episode of psychosis at ⟦19⟧',
      'Watched Casualty last night. Reminded me of ⟦my own patient⟧',
      'Such a character, ⟦the man in bay 2⟧',
      'Finished the wound, ⟦he thanked me⟧. Off to watch Casualty',
      'The relatives room was EastEnders. ⟦Two wives⟧',
      'Soap actor in clinic today, ⟦the one from the pub⟧',
    ],
  },
  historical: {
    holds: [
      'In 1987 I started on the old infirmary wards. ⟦The sister⟧ frightened me',
      'Thirty years ago we splinted with newspaper, ⟦he laughed⟧',
      'The Victorian asylum kept ⟦its patients⟧ in the laundry',
      'From the hospital archive: ⟦boy, 6⟧, patched nine weeks',
      'Back in the day we smoked in ⟦the staff room⟧',
    ],
    not: [
      'He was born in 1942 and lives in ⟦Whitby⟧',
      'Arrived at 1930 and ⟦he was already gone⟧',
      'Two years ago ⟦a man⟧ walked in',
      'He rode the waltzers from 1968, ⟦the voice of Barry Island⟧',
      'In 1987 I qualified. Today ⟦a man⟧ asked me why',
      'DOB 12/04/1951, ⟦allergic to penicillin⟧',
    ],
  },
  self: {
    holds: [
      'I was diagnosed with ADHD at 41, ⟦same year as my divorce⟧',
      'My own hip is not great, ⟦ask my physio⟧',
      'Had my smear today. ⟦Fine⟧, I said',
      "I'm 14 weeks and ⟦sick⟧ of ginger biscuits, pregnant brain",
      'I was the one in the gown for once, ⟦mammogram⟧',
      'My depression came back in ⟦March⟧',
    ],
    not: [
      'My knee patients are ⟦the best⟧',
      'He has had my back since ⟦March⟧',
      'My stroke lady walked to ⟦the window⟧',
      'His brother shook my hand and ⟦cried⟧',
      'My diabetes clinic overran, ⟦he waited⟧ an hour',
      'One of my chemo patients ⟦sang⟧ today',
    ],
  },
  ownFamily: {
    holds: [
      'My nan had her cataract done, ⟦she can see the dust⟧',
      'Wor lass has ⟦the flu⟧',
      'Our kid broke ⟦his arm⟧ at football',
      "My wee brother's on dialysis. He's ⟦19⟧",
      'Took the dog to the vet, ⟦diabetes⟧',
      'Grandad fell again, ⟦broken hip⟧',
      'Thank you to the paramedics who looked after my dad, ⟦chest pain⟧',
      'My mother-in-law had ⟦a stroke⟧ on Sunday',
      'The bairn has ⟦chickenpox⟧',
      'My OH is on ⟦antidepressants⟧ and doing grand',
      'My eldest has ⟦autism⟧',
    ],
    not: [
      "My patient's mum has ⟦cancer⟧",
      'Told my husband about the man with ⟦the axe wound⟧',
      'She reminds me of my nan, ⟦94⟧ and fierce',
      'His wife has ⟦dementia⟧ and he is her carer',
      'One of my mums had ⟦twins⟧ today',
      'The mum in bay 3 has ⟦sepsis⟧',
      'Our Sharon on reception saw ⟦him⟧',
      'Our youngest ever discharge went home with ⟦a ventilator⟧',
      "The poor chap's a farmer, the wife's ⟦poorly⟧ now as well",
      'My nan rang. My patient in bed 4 has ⟦scabies⟧',
      '"My nan is ⟦dying⟧," she said, and went back to her game',
    ],
  },
  general: {
    holds: [
      'People with ⟦diabetes⟧ should check their feet every day',
      'If you feel a lump, see your GP, ⟦it is likely nothing⟧',
      'Every patient deserves ⟦dignity⟧',
      'Most patients with ⟦back pain⟧ get better',
      'Some of us with ⟦ADHD⟧ work nights for a reason',
      'Anyone who has had ⟦a stroke⟧ will know the tiredness',
      'Top tip for ⟦dry eyes⟧: blink',
    ],
    not: [
      'My patient with ⟦diabetes⟧ lost a toe',
      "If you're the lad with ⟦the trombone⟧, well done",
      'Somebody rang to ask if ⟦her pacemaker⟧ would go on',
      'A woman of 84 fell in ⟦Whitby⟧ this morning and she lay there',
      'One of my ladies has ⟦no family⟧ left',
      'Today I moved a person who had ⟦not been moved⟧ in a month',
      'My girls in ⟦theatre 4⟧',
    ],
  },
  statistic: {
    holds: [
      'One in four people ⟦fall⟧ each year',
      '38% of ⟦amputations⟧ can be prevented',
      'Our paper: 212 adults with ⟦hip fracture⟧',
      'A Cochrane review of ⟦acupuncture⟧ is out',
    ],
    not: ['I was 38 and ⟦lost⟧', 'One of the patients ⟦fell⟧', 'My study day was ⟦boring⟧'],
  },
  composite: {
    holds: [
      '⟦Len⟧ could only talk facing the fish tank. A composite, I should say',
      'Names changed. ⟦Mary⟧ was 84 and lived alone',
      'Not a real patient: ⟦Joan⟧, 72',
      'Meet ⟦Amira⟧, an invented patient for tonight',
    ],
    not: [
      'Details have not been changed, ⟦Mary⟧ lives next door',
      'White composite filling for ⟦Mary⟧ who is 84',
      '⟦Mary⟧ changed my mind about names',
    ],
  },
  consented: {
    holds: [
      'This is ⟦Joan⟧, shared with her permission',
      '⟦Alfie⟧ walked today (posted with consent)',
      '⟦Ivy⟧ is 101 and said I could tell you',
      'He has given permission to share: ⟦Tom⟧ is home',
      'With the family’s blessing, here is ⟦Bert⟧',
    ],
    not: [
      'Posted without her consent, ⟦sue me⟧',
      'He signed the consent form and ⟦went to sleep⟧',
      'No consent but here is ⟦Joan⟧',
      'I did not ask his permission, here is ⟦Bert⟧',
    ],
  },
  thanked: {
    holds: [
      'Huge thanks to ⟦Priya⟧ in theatres',
      'So proud of ⟦Tomasz⟧, who passed today',
      'Shout out to ⟦Bronagh⟧ on nights',
    ],
    not: ['Thanks for nothing, ⟦Dave⟧', 'No thanks, ⟦Dave⟧', 'Thanks to management ⟦Priya⟧ has quit'],
  },
  hypothetical: {
    holds: [
      'If ⟦a client⟧ asked me out I would say no',
      'Imagine a ward where ⟦everyone⟧ slept',
      'Would you rather ⟦lose a leg⟧ or an arm?',
      'Can I give ⟦a former client⟧ my number?',
      'What if ⟦my client⟧ finds my page',
    ],
    not: [
      'He asked if ⟦I was married⟧',
      'As if ⟦he⟧ would know',
      'Who else has met ⟦the man in bed 4⟧?',
      "I don't know if ⟦he⟧ lived",
    ],
  },
  offDuty: {
    holds: [
      'Half marathon done, ⟦toenails gone⟧',
      'At the allotment, ⟦digging⟧',
      'Hen do in Benidorm, ⟦hungover⟧',
    ],
    not: ['Twelve hours and ⟦hungover⟧', 'My patient loves football, ⟦he is 84⟧'],
  },
  recruitment: {
    holds: [
      'Band 5 physio vacancy on our stroke unit, ⟦apply⟧ on NHS Jobs',
      "We're hiring! Podiatrist, part-time, closing date 12 June. ⟦Best team⟧ in Kent",
    ],
    not: ['Band 5 pay is ⟦a joke⟧', 'My old boss is recruiting, ⟦avoid⟧'],
  },
  event: {
    holds: [
      'Bake sale for the blood bikes, ⟦best cake⟧ wins',
      'World Physio Day, ⟦the best⟧ day',
      'Charity raffle in the canteen, ⟦tickets⟧ £1',
    ],
    not: ['Best day ever, ⟦cake⟧ and all', 'My patient won ⟦a raffle⟧ in bed 4'],
  },
};

describe.each(Object.entries(TABLE) as [Frame, (typeof TABLE)[Frame]][])('%s', (frame, { holds, not }) => {
  const asked = (line: string) => {
    const { draft, spans } = unmark(line);
    const [span] = spans;
    if (!span) throw new Error(`mark what to ask about in: ${line}`);
    return read(draft).framed(span, frame);
  };

  it.each(holds.map((line) => [line]))('holds: %s', (line) => {
    expect(asked(line)).toBe(true);
  });

  it.each(not.map((line) => [line]))('does not hold: %s', (line) => {
    expect(asked(line)).toBe(false);
  });
});

describe('draftFrames', () => {
  it('names the frames that colour the whole draft', () => {
    const { draftFrames } = read({
      text: 'On Casualty last night they shocked a flat line. Then he cried. Mad.',
    });
    expect(draftFrames).toContain('fictional');
  });

  it('does not take one line for the draft', () => {
    const { draftFrames } = read({
      text: 'Long day on the ward, two falls and a birthday. We sang to her and she sang back. My nan rang at nine.',
    });
    expect([...draftFrames]).toEqual([]);
  });
});
