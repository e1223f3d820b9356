import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

/** What it gets one. */
const PERK = pattern(oneOf`
  \b(?:lanyard|nhs (?:card|sticker|badge|id|logo|lanyard|fleece)|my badge|the badge|uniform|scrubs|tunic
    doctor on call|greens|epaulettes)\b.{0,60}\b(?:dash(?:board)?|half price|skip(?:ped|s)? (?:the )?(?:queue
    line)|front of (?:the |any |every )?(?:queue|line)|jump(?:ed|s)? the queue|ticket|traffic warden|warden
    bouncer|upgraded?|waved (?:me|us)|get in|got (?:me|us|you) (?:in|off|out|through)|gets (?:me|us|you)
    let (?:me|us) off|copper|pulled over|speeding|free (?:entry|parking|drinks?|coffee|pints?)|disabled bay
    first class|opens? (?:the|doors?|every))\b
  \b(?:speeding|pulled over|copper|bouncer|traffic warden|parking ticket|queue)\b.{0,60}\b(?:showed
    flash(?:ed)?|wav(?:ed|ing)|my|the|had|put) (?:\w+ ){0,2}(?:lanyard|nhs (?:card|badge|id)|badge|uniform
    scrubs|tunic|greens|id)\b
`);

/** Where it does not belong. */
const ELSEWHERE = pattern(oneOf`
  \b(?:tunics?|uniforms?|lanyards?|scrubs|fleece|trust hoodie|greens|tabard|our badges
    my badge)\b.{0,70}\b(?:flag|march(?:ed|ing)?|rally|protest|banner|placard|counter[- ]demo|first round
    free (?:pint|drink|entry|coffee)|get the (?:round|drinks|pints)|the pub|pub quiz|the match
    queue|school office|sports day)\b
  \b(?:march|rally|protest|banner|placard|demo|picket|pub|quick queue)\b.{0,60}\b(?:in (?:my|our
    the) (?:trust |work |nhs )?(?:tunics?|uniforms?|lanyards?|scrubs|greens|fleeces?)|lanyards? (?:on|out)
    uniforms? on|tunics? on|scrubs on)\b
`);

export default defineRule({
  title: 'Uniform or badge put to other use',
  level: 'high',
  what: 'This may show the uniform, lanyard or badge used to get something, or taken to the pub, a match or a march.',
  why: 'The badge stands for everybody’s service. Used for a favour or a cause, it costs all of them trust.',
  instead: 'Leave it out, and leave the uniform at work.',
  notWhen: 'It is lost property, a photo of the team at work, or a badge worn at an event of the service.',
  find: (reading) => saidStraight(reading, [PERK, ELSEWHERE]),
  flags: [
    '⟦Lanyard on the dash and no warden⟧ has touched me in years',
    '⟦Scrubs on for the match⟧, straight in',
    'Flashed my ⟦NHS card and the bouncer waved me⟧ in',
    'Got out of a ⟦speeding ticket, showed my badge⟧',
    'All of us in our trust ⟦tunics at the rally, banner⟧ and all',
    '⟦Tunic still on, first round was free in the pub⟧',
    'the ⟦uniform gets me to the front of any queue⟧',
  ],
  passes: [
    'Lost my lanyard at the match, please look under seat 4',
    'New uniforms, and they have pockets',
    'Charity walk in scrubs, £300 raised',
    'Change out of your uniform before the shops, please',
    'Badges for the open day are ready',
    'My flag football team won',
    'Marched in the rally in my own coat on my day off',
    'My tunic shrank in the wash',
  ],
});
