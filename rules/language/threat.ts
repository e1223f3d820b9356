import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const THREATS = [
  pattern(
    String.raw`\b(?<!\b(?:not|never|n't|wasn't|isn't|aren't|weren't) )(?:i|we|i'?m|i'?ll|i will|gonna|going to|ill) (?:will |am |gonna |going to |'?ll )*`,
    oneOf`
    (?:hunt|hurt|kill|batter|deck|punch|slap|smash|stab|strangle|throttle|swing for|bury|fight|burn|spin) (?:you|u|ye
      him|her|them|the lot of (?:you|them)|whoever|your (?:head|face|teeth|car|windows))
    (?:find|destroy|ruin|end|finish|get|come for|coming for|come after|coming after|sort) (?:you|u|ye|him|her|them
      whoever [a-z ]{2,20}|the lot of (?:you|them))
  `,
    '(?=\\s*$|[.!,;?]| and | if | so | when | for (?:it|that|this)| one day| with (?:my|a) )',
  ),
  pattern(
    String.raw`\bi know `,
    oneOf`
    where (?:you|he|she|they) (?:live|lives|work|works|park|drinks?|train)
    which (?:gym|school|pub|house|street|car) (?:you|he|she|they)(?:'re|'s)?
  `,
    '\\b',
  ),
  pattern(
    '\\b',
    oneOf`
    watch your back | watch yourself | you'?ll regret | you will regret
    (?<!\b(?:if|til|till|until|when|once|like|think|thought|say|says) )you'?re (?:dead|finished|next|done for) | your days are numbered | you'?d better (?:run|hide|watch)
    and see what happens(?: to you)?(?= *(?:$|[.!\n])) | see what happens to (?:you|him|her|them)
    say (?:that|it) to my face | come (?:and|an) say (?:that|it) to (?:me|my face|us)\b | (?:meet|see) me outside
    you(?: just)? need one bad night | see how (?:fast|quickly|quick|soon) (?:i|we) (?:get|come|turn|answer)
    wait (?:till|until) you(?:'?re| are| need)[a-z ]{0,24}
    next time (?:you|he|she|they)(?:'?re| are| is)?[a-z ]{0,20} (?:blunt|biggest|slow|wait|cold|large bore|orange)
    (?:use|using|used|saving|reserve|got) (?:the|my|a|an) (?:big|biggest|bluntest|blunt|orange|grey|large|14g
      14 gauge|massive) (?:cannula|needle|venflon|ng|catheter)\b[a-z ]{0,10}
  `,
  ),
  phrases`
    dig (?:up )?(?:his|her|their|your) (?:address|dirt)
    post (?:his|her|their|your) (?:address|number plate|picture|face)
    let'?s (?:find|name|dox|get) (?:him|her|them)(?= *(?:$|[.!])) | everyone report (?:him|her)
    (?<!\b(?:not|don't|never|usually|won't|can't|to) )name and shame
  `,
];
/** A boast and a dare in one: 'best scones in Fife, and I’ll fight you'. */
const PLAYFUL = /\band i'?ll fight (?:you|anyone|anybody)\b/;
const SOFT = phrases`
  my (?:pen|mug|lunch|yoghurt|fork|biscuits?|milk|bike|dog|cat|kids?|brother|sister) | biscuits? | yoghurt
  mackerel | fridge | microwave | stapler | printer | bus | out (?:soon|when|if|what) | help | seat
  someone who | somebody who | somebody to | someone to | the (?:answer|right) | on a (?:course|list) | in touch
  them (?:home|up|a|some|to|in|on|out|ready|back|walking|moving|seen|sorted|the|there|through|well|better|all)
  him (?:home|up|a|some|to|in|on|out|ready|back|walking|moving|seen|sorted|the|there|through|well|better)
  her (?:home|up|a|some|to|in|on|out|ready|back|walking|moving|seen|sorted|the|there|through|well|better)
  you (?:home|up|a|an|some|to|in|on|out|ready|back|walking|moving|seen|sorted|the|there|through|well|better|all|more
    one|another|booked|my|your|at|under)
`;

export default defineRule({
  title: 'A threat',
  level: 'high',
  what: 'This may be read as a threat.',
  why: 'A threat can frighten somebody even where you do not mean it, and it may be reported.',
  instead: 'Leave it out. If somebody has harmed you, report it to your employer, the site or the police.',
  notWhen: 'It is plainly a joke between friends about milk, pens or football.',
  find: (reading) =>
    THREATS.flatMap((pattern, index) =>
      reading
        .match(pattern)
        .filter(
          (threat) =>
            !(
              index === 0 &&
              (SOFT.test(`${threat.sentence.plain.slice(-60)} ${threat.plain}${reading.after(threat, 16)}`) ||
                PLAYFUL.test(threat.sentence.plain))
            ) && !reading.framed(threat, 'quoted', 'condemned'),
        )
        .map(({ start, end, plain }) => ({
          start,
          end,
          level:
            index === 0 && /\b(?:find|get|spin|swing|sort)\b/.test(plain)
              ? ('medium' as const)
              : ('high' as const),
        })),
    ),
  flags: [
    '⟦I will batter you⟧ when I see you next',
    '⟦I know where you park⟧ your bike',
    'Keep talking ⟦and see what happens⟧',
    '⟦Say that to my face⟧ at the front desk',
    'Be rude again and I am ⟦using the biggest cannula⟧',
    "If he does that again ⟦I'll swing for him⟧",
  ],
  passes: [
    'Best buns in Liverpool, and I’ll fight you',
    'They’ll leave you on a list till you’re dead',
    'A scan finds a lot that was never going to hurt you',
    'I don’t usually name and shame, but whoever left the cake has my heart',
    { text: 'Come and say that to the folk in my waiting room, Minister', kind: 'reply' },
    'I will find you a seat by the window',
    'We will get you home for Christmas',
    'Somebody threatened our receptionist: "I know where you live". It is with the police.',
    'Whoever ate my yoghurt, I will find you, and the yoghurt',
    'I will break it to the team gently',
    'We are going to end the wait with a Saturday list',
  ],
});
