import { isDeclined } from '../../lib/reading/declining.ts';
import { isAboutCare } from '../../lib/reading/people/relations.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { isTied } from '../words/private-ties.ts';

/** A chat of the writer's own, round the service: 'made a whatsapp for my ladies', 'pop you in the chat'. */
const CHAT = phrases`
  (?:whats ?app|wattsapp|messenger|facebook|fb|telegram|signal|discord|snapchat|private|group|secret|closed|little
    invitation[- ]only
    our own)(?: \w+)? (?:group|chat|gc|page|community|corner)(?: (?:for|with|of) (?:my|our|all|everybody|everyone|the)(?: [\w']+){0,3})?
  (?:a|made a|got a|started a) (?:whats ?app|wattsapp|messenger|groupchat|group chat|gc)\b(?: (?:for|with) (?:my|our|all)(?: [\w']+){0,3})?
  group chat
  (?:pop|put|stick|add|bung) (?:you|your number|them|yourself) (?:in|into|to|under) (?:the |our |my |here)(?:chat|group|gc)?(?: [\w']+){0,4}
`;

const FOR_SERVICE_USERS = phrases`
  for (?:my|our|all my) (?:ladies|gents|mums|dads|clients|patients|lot|girls|lads|families)
  (?:\d+|all|lots|some|thirty|forty|twenty) of (?:you|us) now | sat in my (?:studio|room|clinic|chair)
  still on the books | discharged | my (?:\w+ )?(?:girls|ladies|lads|gents) | not (?:the|a) trust
`;

/** Groups of the trade, the team, the street, the service's own. */
const OTHERWISE = phrases`
  our service's | trust'?s (?:own|official) | official | approved | agreed with | comms | colleagues? | crew
  team | coursemates? | cohort | students only | parents' evening | school | family group | family chat
  book club | running club | street | village | neighbours? | cpd | journal club | peer | study group | union
  rota | work (?:group|whatsapp) | leave the (?:group|chat) | mute
`;

export default defineRule({
  title: 'A private chat group with service users',
  level: 'high',
  what: 'This seems to tell of a chat or private group that you run with people in your care.',
  why: 'People can see who else is in care. Nobody keeps a record, and you could be on duty day and night.',
  instead: 'Ask your employer about a page or group that the service runs, with clear hours and rules.',
  notWhen: 'It is a group of colleagues or friends, or one that your service has agreed to.',
  find: (reading) =>
    reading
      .match(CHAT)
      .filter(
        (found) =>
          ((isAboutCare(reading, found, 1) && isTied(reading, found, 1)) ||
            reading.says(FOR_SERVICE_USERS)) &&
          !OTHERWISE.test(found.sentence.plain) &&
          !isDeclined(reading, found),
      )
      .slice(0, 1),
  flags: [
    '⟦Made a WhatsApp⟧ group for my Tuesday ladies, voice notes at all hours',
    'Me and five of my clients have ⟦a group chat⟧, mostly memes',
    'Still chatting every night with the lads off my caseload in ⟦our own messenger group⟧',
    'My stoma group has ⟦a WhatsApp⟧ now and I am admin',
    'Discharged is only a word. We have a ⟦private group⟧ and I post in it daily',
    'Some of my mums asked, so ⟦pop your number under here and I add you⟧',
  ],
  passes: [
    'The team WhatsApp group has 400 unread messages and all are about milk',
    'Our service has an official Facebook group, agreed with comms, for clients and families',
    'Street group chat is arguing about bins again',
    'Leave the group chat, you will feel better',
    'Journal club has a WhatsApp group for colleagues only',
    'Patients deserve a way to talk to each other, so our charity runs a forum',
  ],
});
