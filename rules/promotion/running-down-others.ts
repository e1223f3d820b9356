import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';
import { RUN_DOWN as BELITTLED, RIVALS } from '../words/selling.ts';

const RIVAL = oneOf`
  the nhs | nhs (?:ones|aids|physios?|waiting lists?|hearing aids|clinics?|insoles|staff) | your gp | gps
  your (?:old |last )?(?:physio|therapist|dietitian|podiatrist|neurologist|surgeon|consultant|audiologist|osteopath)
  the high street(?: lot| chains?)? | high street (?:lot|chains?|places) | the chains? | chiropractors?
  osteopaths? | surgeons | doctors | big pharma | other (?:clinics|physios|therapists|podiatrists)
  everyone else | most (?:physios|clinics|podiatrists|therapists|dietitians|\w+ tests) | the hospital
  waiting lists?
`;
const RUN_DOWN = pattern(
  String.raw`\b${oneOf`
    (?:your|the|a) (?:gp|nhs|doctor|consultant|neurologist|hospital|surgeon)s? (?:won't|will not|can't|cannot|doesn't
      don't|couldn't|could not|never|wouldn't|didn't) ${gap(2)}(?:tell|bother(?:ed)?|be bothered|bill|look|listen
      care|find|give|offer|know|help|be able|want|explain|test)
    what (?:doctors|your gp|gps|the nhs|your doctor|big pharma|they|surgeons) (?:don't|won't|doesn't|never
      aren't) ${gap(1)}(?:want|tell|telling)
    ${RIVAL} (?:gives?|is|are|has|have|just|still|only|will|waits?) (?:basically |just |only |still )?(?:${gap(3)})(?:a peg
      ear trumpets?|useless|rubbish|hopeless|a joke|clueless|outdated|guess(?:ing)?|fobs?|fobbed|leaflets?|a leaflet
      sheet of exercises|paracetamol|tell you nothing|putting|plastic|butcher\w*|crap|shocking|rip[- ]?off
      20 years behind|years behind|second best|in it for|dinosaurs?|dangerous|til you're ill|until you're ill
      minutes for|just a bloke|mask\w*|out of date)
    (?:do not|don't|stop|never) (?:go|going|trust|bother(?:ing)?|listen(?:ing)?|waste|let) ${gap(3)}${RIVAL}
    (?:sack|ditch|dump|leave|forget|fire) (?:your |the |that )?(?:\w+ )?(?:therapist|physio|gp|podiatrist|dietitian
      waiting list|nhs|osteopath|chiropractor|them and book)
    no waiting list like the nhs | don't know why anyone (?:bothers|waits)
    (?:unlike|not like) (?:the nhs|your gp|other (?:clinics|physios|podiatrists|therapists)
      the (?:chains|high street|others))
    (?:fobbed|palmed|brushed) off | (?:they|gp|hospital) (?:told|tell) you to live with it
    told (?:you|her|him) ${gap(3)}live with it | whatever (?:clinic|your gp|the hospital|they) told you
    you're getting second best | we undercut | undercutting
    years of back and forth with the gp | everyone else is
    if you're (?:still )?(?:fitting|using|seeing) ${gap(1)}(?:anything|anyone|anybody) else
    forget (?:about )?(?:the )?(?:nhs|tablets|waiting) | who told you ${gap(6)}your gp
    mainstream (?:medicine|physio) | because they can't (?:bill|patent) | can't patent
    the gp (?:can't|couldn't|won't) | keep you coming back
    (?:get|gets|have|has) (?:ten|10|seven|7) minutes and | barbaric | why get (?:\w+ ){1,5}on the nhs
    let a student | if you want to stay in pain | charity shop | is fine if you
  `}`,
);

/** Another who treats, and close behind them what they lack. */
const BELITTLING = pattern(`(?:${RIVALS.source})[^.!?\\n]{0,30}(?:${BELITTLED.source})`);

/** Others are named kindly, or people are sent to them. */
const FAIR = phrases`
  (?:see|ask|tell|ring|call|speak to|talk to|check with|contact) (?:your|the|a) (?:gp|doctor|nhs|consultant|hospital|pharmacist|team)
  your gp (?:if|first|about|can|may) | works? with | alongside | refer\w* | i'm an? | i am an? | as an?
  my (?:gp|physio|surgeon|consultant) | our (?:nhs|gp) | thank\w* | proud
  i (?:used to )?work(?:ed)? (?:for|in) | letter from | nhs (?:app|trust|band|experience|pension|staff)
  free on the nhs | registered | retired | years (?:in|with) the nhs | on the way | parking | opposite | next to
`;

/** Fair words about the others; a campaign. */
const JUST_AS_GOOD = phrases`
  nhs (?:ones|aids|hearing aids) are free | just as (?:good|well) | good and free | free and (?:they're )?good
  union | strike | campaign | petition | my mp | consultation on
`;

export default defineRule({
  title: 'Running others down to sell',
  level: 'medium',
  what: 'This could run down the NHS or other professionals to sell your own service.',
  why: 'It may mislead people about their other choices, and may keep somebody from care that is free and good.',
  instead: 'Consider saying what you offer and letting people compare for themselves.',
  notWhen: 'You compare fairly, with facts and with what the others do well.',
  find: (reading) => {
    const { selling, strength, other } = reading.commerce;
    if (!(selling || strength >= 2) || other || reading.health.size === 0) return [];
    if (reading.says(JUST_AS_GOOD)) return [];
    const belittled =
      selling && !reading.says(HONEST)
        ? reading.match(BELITTLING).filter(({ sentence }) => !FAIR.test(sentence.plain))
        : [];
    const faint = reading.commerce.wordy ? ('low' as const) : ('medium' as const);
    return apart([
      ...reading.match(RUN_DOWN).map(({ start, end }) => ({ start, end, level: 'medium' as const })),
      ...belittled.map(({ start, end }) => ({ start, end, level: faint })),
    ]).filter((found) => !reading.framed(found, 'condemned', 'fictional'));
  },
  flags: [
    "⟦Your GP won't tell⟧ you this about your back. Course £90, link below",
    'Hearing aids from £900. The ⟦NHS ones are basically rubbish⟧.',
    '⟦Sack your physio⟧ and book with me, £50',
    'Knee clinic, £65: ⟦no waiting list like the NHS⟧',
    "⟦Don't bother with the high street⟧, our insoles are £200",
    "⟦What doctors don't want⟧ you to know about migraines: my webinar, £15",
  ],
  passes: [
    'NHS hearing aids are free and good; ours cost from £900. Have a free test and think.',
    'Waiting lists are long and I have written to my MP',
    'The GP could not have been kinder to my mum',
    'Your GP may refer you, or book straight in, £48',
    'Do not go to the old site, the clinic has moved',
    'Most physios have a drawer full of odd bands',
    'The chain came off my bike by the hospital',
  ],
});
