import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

/** None the wiser. */
const WISER = pattern(oneOf`
  \b(?:none|nobody'?s?|no one'?s?|noone|is|be|never be|was|any) (?:any )?the wiser\b
  \bnobody'?s? (?:ever )?(?:the wiser|twigged|clocked|any the wiser|rumbled|sussed)\b | \bwhat they don'?t know\b
  \bneedn'?t know\b | \bdo(?:es)?n'?t need to know\b
`);

/** Nobody checks, nobody noticed, who is to know. */
const CHECKS = pattern(oneOf`
  \b(?:nobody|no one|no-one|noone|matron|control|the boss
    the auditor) (?:ever |even |never (?:ever )?)?(?:checks?|counts?|clocked (?:it|me|us|on)|twigs?|sniffs?
    reads? (?:it|them|em|the)|looks? at (?:it|them|audit)|asks? to see|asked to see|audits|questions it|watches
    misses (?:it|them))\b(?! on (?:us|you|me|him|her))
  \b(?:nobody|no one|no-one|noone) (?:ever |even |has |have |'s |hasn'?t |haven'?t |never )*notic(?:es|ed)\b
  \bwho'?s (?:to know|gonna know|going to know|checking|gonna check)\b | \bwill they check\b
  \bdon'?t ask (?:which|where (?:it|they) came|how i (?:got|know))\b
`);

/** For the inspectors only. */
const INSPECTED = pattern(oneOf`
  \b(?:cqc|ofsted|inspect(?:or|ors|ion)|audit(?:or|ors)?|accreditation|ukas)\b.{0,90}\b(?:that'?s the week
    best behaviour|hid|hiding|tidied|do it properly|for once(?! in my life| i'?m| we'?re)|suddenly|magic(?:ally)?|shredd\w*|backdat\w*
    nine months|stand by|fresh paint|told (?:us )?what to say|for the look of it|nobody has ever met)\b
`);

/** Praise for what others overlook: 'nobody notices the cleaners. We do'. */
const I_DID = /\b(?:i|we) (?:do|did|notice|noticed|see|saw|clocked)\b(?! it)/;

export default defineRule({
  title: 'Pleased that nobody noticed',
  level: 'medium',
  what: 'This could read as getting away with something at work, or as putting on a show for those who check.',
  why: 'What nobody noticed at work may be something that people were owed, and readers may wonder what else was missed.',
  instead: 'Leave it out. If something was missed or skipped, say so at work and put it right.',
  notWhen: 'Nobody noticed your new glasses, your sadness or your good deed.',
  find: (reading) =>
    saidStraight(reading, [WISER, CHECKS, INSPECTED]).filter((found) => {
      const { index, plain } = reading.sentenceAt(found);
      return !I_DID.test(`${plain} ${reading.sentences[index + 1]?.plain ?? ''}`);
    }),
  flags: [
    'Skipped the afternoon fridge check, nobody ⟦was any the wiser⟧',
    'Half the form is blank and ⟦nobody checks⟧',
    'The stretches took two minutes, ⟦who’s to know⟧',
    '⟦Inspectors tomorrow, so suddenly⟧ we have soap',
    'Matron ⟦needn’t know⟧ about the hammock',
    'I left the call light on a coat hook, ⟦nobody noticed⟧',
    '⟦CQC due, that’s the week we do it properly⟧',
  ],
  passes: [
    'New glasses and nobody noticed, thank you very much',
    'Nobody checks on us more than Carol, and we love her for it',
    'He was none the wiser about his surprise party, and his wife cried, thanks to the team',
    'Who’s counting the days till spring',
    'The audit went well and we learned a lot from it',
    'Inspectors praised the garden',
    'Audit on Thursday and for once in my life the notes are done',
    'My mum noticed my haircut at once',
    'You think nobody notices the floors. I notice',
    'Nobody noticed the new curtains in the staff room but I did',
    'Do they know about the cake? Please say yes',
  ],
});
