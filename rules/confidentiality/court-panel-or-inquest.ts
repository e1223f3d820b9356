import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const HEARING = phrases`
  (?:in |at |to |for |outside )?(?:family |crown |county |sheriff |magistrates'? |youth |coroner'?s )?court (?:again )?(?:all day
    all week|today|tomorrow|this (?:morning|afternoon|week)|on (?:mon|tues|wednes|thurs|fri)day|again|for|was|with|\d)
  court of protection | (?:gave|giving|give|gave my) evidence | in the witness box | took the stand
  the judge (?:asked|said|granted|agreed|ruled|made|listened|cried) | judge (?:asked|granted|agreed|said|made)
  (?:placement|care|supervision|adoption|interim|contact|guardianship) orders? (?:was |were |is )?(?:granted|made|refused|today)
  at the inquest | (?:the|an|that|my first|first) inquest | coroner'?s (?:got|has|court|asked|verdict)
  (?:fostering|adoption|matching) panel | panel (?:said|says|approved|agreed|today)
  children'?s (?:hearing|panel) | mental health tribunal | (?:pip|mh|mhrt|benefit) tribunal
  parole (?:board|hearing) | (?:sat through|gave) (?:a|the|that) (?:tribunal|hearing)
`;
/** Only read of: the writer had no part in it. */
const READ_OF = phrases`
  (?:i )?(?:wasn'?t|was not) there | know no more than | no more than you | on the news | in the papers? | we all know
  feel for | thoughts are with | thinking of the family
`;
/** The writer's own part in it, whoever else it is about. */
const OWN_PART = phrases`
  (?:giving|give|gave|given) (?:my )?evidence | first (?:crew|there|on scene|one there) | (?:called|calling me) as a witness
  my statement | in the witness box | off to the inquest | inquest (?:week|tomorrow|today)
`;
const PERSONAL = /\b(?:i|me|my|we|our|us)\b/;
const ABOUT = phrases`
  mum | mam | dad | nan | grandad | kids? | children | child | boy | girl | lad | lass | baby | babies
  siblings? | brothers? | sisters? | family | he | she | him | her | they | them | man | woman | lady | gent
  client | patient | one | p is | notes | order
`;
const GENERAL = phrases`
  training | course | workshop | students? | cpd | webinar | guide | tips? | how to | top tip | template
  article | judgments? | published | reform | backlog | delays? | statistics | per cent | % | podcast | series
  drama | novel | basketball | tennis | squash | jury (?:service|duty) | hcpts | fitness to practise
  employment tribunal | parking (?:fine|ticket) | speeding | celebration hearing | our (?:son|daughter|adoption)
  we adopted | vacanc\w+ | expert witness (?:training|directory) | instruct | per day | invoice | careers?
  if you | when you | committee | all[- ]party | parliament\w* | mock | solicitor | assaulted | carpet
  (?:my|our) (?:own |late |poor )?(?:mum|mam|dad|nan|gran|grandad|brother|sister|cousin|aunt|auntie|uncle|husband|wife|partner|best friend|friend)'s (?:death|inquest|hearing|tribunal|parole)
  (?:on|to) (?:a|the) (?:panel|inquiry|review) (?:about|on|into) | for a colleague
  like (?:a|an) \w+ (?:giving|in the witness) | a concern i raised | say no more | all i can say
`;

export default defineRule({
  title: 'A court, a panel or an inquest in your own case',
  level: 'high',
  what: 'This may tell of a hearing about somebody you know through work.',
  why: 'Lists and papers say who was in which court on which day. Family cases are private by law and custom, and people are looking.',
  instead: 'Say that it was a hard day. Leave out the court, the town, the outcome and the family.',
  notWhen: 'You write about courts in general, or about published judgments.',
  find: (reading) =>
    reading
      .match(HEARING)
      .filter(({ sentence }) => {
        const near = [-1, 0, 1, 2]
          .map((step) => reading.sentences[sentence.index + step]?.plain ?? '')
          .join(' ');
        if (GENERAL.test(near) || READ_OF.test(near)) return false;
        const isAbout = ABOUT.test(near) || OWN_PART.test(near);
        return isAbout && (PERSONAL.test(near) || reading.stories.length > 0);
      })
      .slice(0, 1),
  flags: [
    '⟦Court tomorrow⟧ for the two little ones, I hope their mum comes',
    '⟦Gave evidence⟧ this morning, his sister could not look at me',
    '⟦Placement order granted⟧, I cried in the car park',
    '⟦Panel approved⟧ my couple today and the wee lad does not know yet',
    '⟦At the inquest⟧ all day with the crew, his mum hugged us',
    '⟦The judge asked⟧ me what she would want. I said her cat',
    '⟦Giving evidence⟧ at the inquest tomorrow and I cannot sleep',
  ],
  passes: [
    'Gave evidence for a colleague who’d been treated badly for speaking up. I’d do it again',
    'I gave evidence on a panel about stigma, and on the train home I caught myself at it',
    '"I only eat beige," he said, like a man giving evidence. He is my son',
    'I gave evidence to the health committee today and thanked the water',
    'We had a mock court today and a lad who wants to do law took me apart',
    'In court tomorrow as a witness, for a concern I raised. That is all I can say',
    'Giving evidence: a half day course for social workers',
    'Court reform is long overdue',
    'After the inquest into my cousin’s death I learned how kind a coroner’s officer can be',
    'Sat with them at the inquest. My sister’s hearing took ten minutes and I was proud of her',
    'Booked the squash court for Thursday',
    'I have jury service next week',
    'Our adoption panel is looking for new members, apply now',
    'Read the published judgment before you comment',
    'The inquest opens today. I wasn’t there and I know no more than you',
    'An inquest on the news again. I feel for his mum',
  ],
});
