import type { Core } from '../core.ts';
import { phrases } from '../wording.ts';
import { bySentence, type Frame, type FrameReader, type FrameSpan } from './frame.ts';
import { PARTICULAR } from './particular.ts';

/** The writer's leisure. */
const LEISURE = phrases`
  day off | days off | off duty | annual leave | on (?:my )?(?:hols|holiday|leave|the beach|honeymoon)
  holidays? | half[- ]term | bank holiday | weekend (?:away|off|plans) | staycation | city break | camping
  caravan | glamping | airbnb | lanzarote | tenerife | benidorm | magaluf | ibiza | majorca | mallorca | malaga
  marbella | hen (?:do|party|night|weekend) | stag (?:do|party|night|weekend)
  birthday (?:party|tea|cake|drinks) | soft play | school run | school gates? | parents' evening | nativity
  sports day | kids'? party | bouncy castle | school (?:disco|fete|fair|panto|concert) | football
  five[- ]a[- ]side | match day | the match | half[- ]time | extra time
  the (?:reds|blues|toon|hammers|saints|clarets|baggies|villa|gunners|spurs) | walking football | away end
  rugby | six nations | netball | cricket | golf | darts | snooker | bowls | bowling | tennis | wimbledon
  parkrun | park run | 5k | 10k | half marathon | marathon | couch to 5k | c25k | gym | deadlift | spin class
  zumba | pilates | yoga | crossfit | swim(?:ming)? | sea swim | wild swim | open water | surf(?:ing)?
  kayak\w* | paddle ?board\w* | climbing | bouldering | hill ?walk\w* | munros? | wainwrights? | hik(?:e|ed|ing)
  cycling | bike ride | peloton | sailing | fishing | angling | allotment | garden(?:ing)? | tomatoes | dahlias
  seedlings | greenhouse | lawn | compost | raised beds? | baking | sourdough | bake off | knit(?:ting|ted)?
  crochet | sewing | quilting | jigsaw | lego | choir | bell[- ]?ring\w* | brass band | band practice | ceilidh
  karaoke | gig | glastonbury | festival | open mic | pub quiz | the pub | curry night | takeaway | sunday roast
  date night | wetherspoons | spoons | prosecco | gin o'clock | wine o'clock | car boot | jumble sale | ikea
  b&q | diy | decorating | mot | dog (?:walk|show|park) | horse (?:show|box) | gymkhana | crufts | church
  mosque | iftar | eid | diwali | ramadan | hanukkah | christmas (?:tree|dinner|jumper) | bonfire night
  halloween | trick or treat | strictly | bake off | eurovision | i'm a celeb | love island | traitors | netflix
  box ?set | playstation | xbox | nintendo | video games?
`;

/** Jobs: what an advert for staff is made of. Two kinds together make the draft one. */
const JOB: readonly RegExp[] = [
  phrases`
    vacanc(?:y|ies) | we(?:'re| are) (?:hiring|recruiting|looking for|advertising) | now hiring | recruiting
    recruitment | job (?:advert|alert|opportunity|opening|vacancy|share)
    join (?:our|the|us|my) (?:[a-z]+ ){0,3}(?:team|service|bank|department|family|practice)
    come (?:and |an' )?(?:work|join|train) (?:with|for|alongside) us
    looking for (?:a|an|our|two|three|some|experienced|enthusiastic|new) (?:[a-z0-9-]+ ){0,4}(?:physio\w*|ot|ots
      occupational therapist|paramedic|radiographer|dietitian|podiatrist|audiologist|orthoptist|slt
      speech and language therapist|psychologist|odp|technician|assistant|prosthetist|orthotist|scientist
      social worker|practitioner|locum|colleague|person|somebody|someone|member of staff|receptionist|support worker)
    wanted:? | expressions? of interest | secondment | fixed[- ]term | permanent | maternity cover | locum
    bank staff
    band \d[ab]?(?: |-)(?:rotational|post|role|job|physio\w*|ot|paramedic|radiographer|dietitian|podiatrist|slt|odp
      vacancy|opportunity|preceptorship|position)
  `,
  phrases`
    nhs jobs | trac | apply (?:now|here|by|via|before|online|today) | to apply
    application(?:s)? (?:close|are|open|by|form) | clos(?:es|ing) (?:date|on|the) | interviews? (?:on|date|will)
    closing | job description | person spec\w* | salary | £\d\d,?\d{3} | £\d\dk | pro rata | wte | full[- ]time
    part[- ]time | term[- ]time | flexible working | study leave | relocation | hcpc registration
    informal (?:chat|visit|discussion) | link (?:below|in bio|in comments) | advert (?:on|below|here|till|until)
    band \d[ab]? | cv | apply
  `,
];

/** Public events and campaigns. */
const EVENT = phrases`
  (?:awareness|action|safety|appreciation|international|national|world|uk) (?:week|day|month)
  (?:national|world|international) [a-z]+(?: [a-z]+){0,3} (?:day|week|month)
  [a-z]+ awareness (?:week|day|month) | #?(?:ahps ?day|odp ?day|ot ?week) | fund ?rais(?:er|ers|ing)
  sponsor(?:ed|ship)? (?:me|us|walk|run|swim|bed push|form|silence|bike) | bed push | just ?giving | gofundme
  charity (?:walk|run|shop|auction|quiz|night|ball|match|skydive|shop|event|raffle) | bake sale | cake sale
  coffee morning | raffle | tombola | fete | fun day | open (?:day|evening|house|clinic|morning|afternoon)
  drop[- ]?in | launch (?:day|event) | roadshow | health fair | careers (?:fair|day|evening|event) | webinar
  workshop | masterclass | study day | cpd (?:event|day|evening) | conference
  free (?:event|session|talk|class|workshop|webinar|screening) | tickets? | book (?:your|a) (?:place|space|spot)
  sign up | register (?:here|now|at|via|your) | all welcome | everyone(?:'s| is)? welcome | save the date
  in aid of | raising (?:money|funds|awareness) | petition | campaign | march (?:for|against|on) | rally
  picket | strike day | vigil
  (?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sat
    sun)(?:day)?s?,? (?:at |from |the \d+\w*,? )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?(?: ?(?:-|til|till|to
      until) ?\d{1,2}(?:[:.]\d\d)?)? ?(?:[ap]m)?,? (?:at|in) (?:the|st) [a-z']+
`;

export const leisure = bySentence('offDuty', LEISURE, PARTICULAR);
export const events = bySentence('event', EVENT, PARTICULAR);

/** A job advert colours the whole draft; one of its words alone does not. */
export const recruitment: FrameReader = (core: Core) =>
  JOB.every((kind) => core.says(kind)) && !core.says(PARTICULAR)
    ? [
        {
          frame: 'recruitment' satisfies Frame,
          start: 0,
          end: Math.max(core.text.length, 1),
        } satisfies FrameSpan,
      ]
    : [];
