import { isDeclined } from '../../lib/reading/declining.ts';
import { careWeight } from '../../lib/reading/people/relations.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** Belief or party brought to somebody in care by the writer. */
const PRESSED = phrases`
  (?:i )?(?:prayed|pray|praying) (?:with|over|for) (?:a|an|my|one of|the|him|her|them)(?: [\w']+){0,2}
  (?:told|tell|telling|asked|remind\w*|urge\w*) (?:[\w']+ ){1,5}?(?:who to vote for|to vote(?: \w+)?|how to vote
    about (?:jesus|christ|god|the lord|allah|the gospel|my faith|my church|brexit|reform|labour|the tories)
    god (?:has|will|loves|can)|jesus (?:loves|saves|can))
  (?:left|leave|gave|slipped|handed|read) (?:[\w']+ ){0,3}?(?:a )?(?:bible(?: verse)?|prayer card|tract|psalm|gospel|rosary)
  (?:invit\w+|brought|bringing|took|taking) (?:[\w']+ ){1,5}?to (?:my |our )?(?:church|mosque|alpha|alpha course
    prayer group|bible study|rally)
  laid hands on
`;

/** Asked for, in a chaplain's hands, or about the writer's own faith. */
const ASKED_FOR = phrases`
  chaplain\w* | imam | priest | rabbi | at (?:his|her|their) request | (?:he|she|they) asked (?:me|us) to pray
  asked for (?:a )?prayers? | vote on thursday | register to vote | polling | my own faith | struck off
  tribunal | misconduct | guidance | policy
`;

export default defineRule({
  title: 'Faith or politics pressed on a service user',
  level: 'medium',
  what: 'This may read as bringing your own faith or politics to somebody in your care.',
  why: 'They may need you and feel unable to say no, and it can seem that care depends on agreeing.',
  instead: 'Let the person raise it, and offer the chaplain or another service that they choose.',
  notWhen: 'They asked for it, or you write about your own faith.',
  find: (reading) =>
    reading
      .match(PRESSED)
      .filter(
        (found) =>
          careWeight(reading, found, 1) === 3 &&
          !/pray for them/.test(found.plain) &&
          !reading.says(ASKED_FOR) &&
          !isDeclined(reading, found),
      )
      .slice(0, 1),
  flags: [
    '⟦Prayed with one of my ladies⟧ before theatre today, she did not ask',
    'I ⟦tell all my clients who to vote for⟧, they trust me',
    '⟦Left a Bible verse⟧ on the tray of one of my patients',
    '⟦Told one of my patients about Jesus⟧ on the ward round today',
    '⟦Invited two of my clients to my church⟧, one said yes',
    'A lad on my caseload was low so ⟦I prayed over him⟧',
  ],
  passes: [
    'She asked for a prayer so we rang the chaplain for my patient',
    'I prayed for my exam and it worked',
    'Invited my sister to church',
    'Patients have a right to vote on Thursday, ask the ward for help',
    'My faith gets me through a night shift on the ward',
    'A tribunal heard that he prayed with a patient who had said no',
  ],
});
