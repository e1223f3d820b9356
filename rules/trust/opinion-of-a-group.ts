import { putsRight } from '../../lib/reading/putting-right.ts';
import { oneOf, pattern, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

/** Who is spoken of. */
const GROUP = wordings`
  immigrants? | migrants? | asylum seekers? | refugees? | foreign(?:ers?)? | muslims? | islam | burqas? | hijabs?
  niqab | jews? | hindus? | sikhs? | catholics? | gypsies | gypsy | travellers? | roma | romanians? | poles
  polish | albanians? | pakistanis? | nigerians? | africans? | somalis? | filipinos? | indians?
  eastern europeans? | asians? | trans | transgender | pronouns? | non[- ]?binary | gays? | lesbians?
  same[- ]sex | two (?:dads|mums) | disabled | dyslexi\w+ | adhd | autis\w+ | neurodiver\w+
  fat (?:people|ones|patients) | the obese | obesity | diabetics? | smokers? | drinkers? | alcoholics? | alkies
  addicts? | junkies | druggies | smackheads? | methadone | naloxone | homeless | rough sleepers? | beggars?
  benefits | claimants? | scroungers? | on the sick | council (?:estate|houses?|flats?) | chavs? | neds
  single mums | teenage mums | the elderly | old (?:people|folk) | over[- ]?(?:70|75|80|85)s | boomers? | gen z
  millennials | prisoners? | offenders? | from (?:overseas|abroad) | overseas (?:nurses|doctors|staff|recruits)
  trained abroad | ramadan | eid | prayer (?:room|mats?|breaks?) | diversity | edi | dei | quotas? | interpreters?
  accents? | (?:some|certain|their) cultures? | (?:some|certain) faiths? | religions? | voters? | remainers
  brexiteers | tories | lefties | gammons? | working mums | mums | women
  female (?:surgeons?|paramedics?|bosses|drivers?) | young (?:mums|women|men) | maternity | menopaus\w+
  unvaccinated
`;

/** An opinion that knows what it is. */
const SAID_IT = pattern(oneOf`
  \b(?:(?:un)?popular opinion|hot take|controversial|not being (?:funny|racist|sexist|ageist)|no offence
    not racist|i'm not racist|said it|(?:someone|somebody) (?:has|had|needs) to say it|sorry not sorry
    i'm just saying|just saying|only saying|nobody's allowed|can't say|not allowed to say|snowflake\w*|wok(?:e(?! up)
    est)|pc gone|fight me|cancel me|call me old[- ]fashioned|come for me|we all know|we're all thinking
    everyone knows|i'll say it|say what (?:we|others|everyone)|let's be honest|be honest|truth is
    merit)\b.{0,160}\b(?:${GROUP})\b
  \b(?:${GROUP})\b.{0,160}\b(?:there,? i said it|i said it|said what i said|sorry not sorry|i'm just saying
    just saying|only saying|can't say that|not allowed to say|woke(?:st)?|snowflakes?|pc gone|fight me|cancel me
    report me|nobody'?s surprised|say no more|says it all|you do the maths|funny that|sue me|we all know|pattern
    good luck with that)\b
`);

/** It is always them, and I would know. */
const ALWAYS = pattern(oneOf`
  \b(?:no disrespect|end of\b|here'?s a take|take it from me|why is it always
    (?:notice |funny how )?it'?s always|always the|speaking as|nobody (?:wants|dares) to say|in my professional
    before anyone (?:starts|kicks off|cries)|sue me|i don'?t care|old enough to remember|not against
    nothing against|some of my best|i'?ve nothing against|call it what you like|i'?d know|apparently i have to
    apparently we'?re)\b.{0,120}\b(?:${GROUP})\b
  \b(?:${GROUP})\b.{0,120}\b(?:end of\.|i'?d know|ask me how i know|don'?t feel it
    what next|says who|my foot|as if|it'?s gone|the state of|pandering|box[- ]ticking
    tick ?box)\b
`);

/** They are, they don’t, they should. */
const VERDICT = pattern(oneOf`
  \b(?:most |all |half the |some |these |those |the |your |more |another |bloody |modern |adult )*(?:${GROUP}) (?:(?:is
    are|was|were|just|always|only|all|really|actually|basically|never|don't|doesn't|won't|can't|isn't|aren't|not
    should|shouldn't|ought to|need to|must) ){1,3}(?<!\b(?:not|isn't|aren't|never) (?=lazy|liar|dirty|thick|stupid|a |animal|scum|waste|too ))(?:lazy|liars?|lie|milk\w*|take|taking|pay|wash|dirty|smell\w*
    thick|stupid|fak\w+|a (?:phase|choice|fashion|trend|label|label|excuse|cult|culture|joke|con|burden|drain
    nightmare)|work|want to work|want help|engage|bother|know how|(?<=\b(?:not|isn't|aren't|never|doesn't) )real|born|ill|confus\w+|mental\w*
    bad (?:parenting|mothers?)|animals?|scum|waste|wast\w+|breed|be (?:having|allowed|parents|bred|nurses?
    doctors?|paid|treated|in|first|let)|have (?:kids|children)|integrat\w+|listen|looking for|play\w*|only here
    here for|after (?:a|the|money)|worse|too (?:many|soft|emotional|slow|old)|up to it|strong enough|cut out
    safe|funny|loneliness|sent back|back of|refused|charged|sterili\w+|banned|last|wait)\b
`);

/** What is scorned; to name it is not to scorn it. */
const OF_TRANS_PEOPLE = oneOf`
  trans (?:kids?|child\w*) | pronoun (?:badge|email|training)s? | pronouns? | birthing people | chest ?feeding
`;

/** Scorn for trans people and for being asked one’s pronouns. */
const TRANS = pattern(
  '\\b',
  oneOf`
  trans (?:ideology|agenda|nonsense) | pronoun (?:training|police|nonsense)s? | gender (?:ideology|woo|nonsense)
  men in (?:dresses|frocks) | biological (?:men|males?|women|sex) | (?:not|isn't|aren't|only|are) real (?:women|woman)
  (?:nobody (?:asked|needs)|what next|sick of|fed up|enough of|load of|nonsense|stuff your|silly|daft|woke|whole|these
    rolled my eyes|can't be doing)\b.{0,40}\b${OF_TRANS_PEOPLE}
  ${OF_TRANS_PEOPLE}\b.{0,40}\b(?:nonsense|phase|fashion|trend|what next|confus\w+|my foot|as if|bin|rubbish|eye ?roll
    no thanks|not a thing|groom\w*|madness|i'?ll use|i'?m not)
`,
  '\\b',
);

/** Who should not be here, have children, or be seen. */
const SHUT_OUT = pattern(oneOf`
  \b(?:shouldn'?t|should not|should never) be (?:let |allowed (?:to )?)?(?:breed|have (?:kids|children)|vote
    parents|adopt|foster)\b
  \blicen[cs]e (?:to|before they) (?:breed|have (?:kids|children))\b
  \b(?:send|sent|ship|put) (?:them |em |'em )?(?:all )?back (?:to )?where they\b
  \bone[- ]way (?:ticket|ferry|flight)\b
  \b(?:wouldn'?t|won'?t|don'?t|do not|never|refuse to|not comfortable) (?:take|employ|hire|treat|see|treating
    employing|taking) (?:any |a |an |more )?(?:\w+ )?(?:immigrants?|migrants?|foreigners|muslims?|gypsies
    travellers?|trans|gays?|neurodiver\w+|disabled|dyslexi\w+|autistic|smokers?|addicts?|junkies|druggies
    the unvaccinated|fat (?:people|ones)|pregnant|over[- ]?\w+s)\b
  \beveryone (?:\w+ ){0,3}is called (?:abdul|mohammed|muhammad|ahmed|patel|singh)\b
  \b(?:not (?:one|an) )english (?:face|name|voice)s?\b
`);

/** Against prejudice, of oneself, or from a study. */
const UNLESS = pattern(oneOf`
  \b(?:women's (?:institute|aid|refuge|health|clinic)|deserves? (?:gentleness|better|care|respect|treatment|safety|dignity|love|to be|our)|optional|reported
    i'?m on maternity|my accent|two seconds|published|study|studies|evidence|survey|thank you|please|congrat\w*
    welcome|room for|proud|i was wrong|apologis\w+|racism|racist abuse|discriminat\w+|stigma|human beings|my (?:wife
    husband|own)|as a (?:muslim|jew|christian|catholic|hindu|sikh|trans|gay|disabled)|i'?m (?:gay|trans|autistic
    disabled|dyslexic|a migrant|muslim|a muslim)|i have (?:adhd|autism|dyslexia)|i'?ve adhd)\b
`);

export default defineRule({
  title: 'A verdict on a whole group',
  level: 'high',
  what: 'This may read as an opinion of a whole group of people: by faith, origin, sex, disability, illness, age or poverty.',
  why: 'Somebody from that group could be in your care tomorrow, and would wonder how you see them.',
  instead: 'Leave it out, or speak of one thing that happened and what would help.',
  notWhen: 'You speak against prejudice, of your own group with warmth, or of what a study found.',
  find: (reading) =>
    saidStraight(reading, [SAID_IT, ALWAYS, VERDICT, TRANS, SHUT_OUT], UNLESS).filter(
      (found) => !putsRight(reading.sentenceAt(found)),
    ),
  flags: [
    '⟦Unpopular opinion: half the people with ADHD⟧ just need an early night',
    '⟦Hot take, benefits⟧ should stop at two',
    '⟦Most addicts are liars⟧ and I have the notes',
    '⟦Smokers should pay for their own stents, there, I said it⟧',
    '⟦Nobody asked for pronoun training⟧',
    'Some people ⟦shouldn’t be allowed to have children⟧',
    '⟦Not one English name⟧ on my list this morning',
    'I ⟦wouldn’t hire neurodivergent⟧ people again',
    '⟦Not being funny but gen z⟧ have never lifted a box',
    '⟦Why is it always the smokers⟧ who want the window bed',
    '⟦Take it from me, travellers⟧ never wait',
  ],
  passes: [
    'My pronouns are on my badge',
    'The people shouting loudest about trans kids haven’t met one',
    'Pronoun badges came. Mine’s on upside down',
    'Slept so deep I woke up in another accent',
    'People on benefits aren’t work shy',
    'ADHD isn’t bad parenting, and it isn’t sugar',
    'Trans women aren’t men in frocks',
    'Women are not too emotional to lead',
    "I've nothing against the Women's Institute but they are a tough crowd",
    'As a Muslim I am asked about water every year',
    'It’s always the biscuits that go first',
    'Unpopular opinion: porridge is a pudding',
    'Trans kids deserve gentleness',
    'Hot take: women in physics deserve better pay. The survey is published',
    'My accent was the thing they laughed at, not being funny, and I kept working',
    'Interpreters make my clinic work, thank you all',
    'Obesity is not a choice, and the leaflet should say so',
    'ADHD is real',
    'Rough sleepers are not lazy, they are tired',
    'Ramadan Mubarak to everyone on nights',
    'The hostel opens at six for anyone who is homeless',
    'I’m autistic and the new lights are a joy',
    'One-way street, so mind the bikes',
  ],
});
