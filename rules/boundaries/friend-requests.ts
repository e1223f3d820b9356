import { isDeclined } from '../../lib/reading/declining.ts';
import { isAboutCare, isNear } from '../../lib/reading/people/relations.ts';
import { together } from '../../lib/reading/together.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { isTied } from '../words/private-ties.ts';

const NET = oneOf`
  fb | facebook | face ?book | insta | instagram | ig | snap | snapchat | tiktok | twitter | x | linkedin
  strava | whatsapp | discord | be ?real | threads | messenger | here | there | socials
  my (?:page|account|profile|story)
`;

/** Adding, accepting, following, in either direction. */
const CONNECT = new RegExp(
  String.raw`\b${oneOf`
  (?:accepted|accepting|approved|said yes to|clicked accept|hit accept
    pressed accept) (?:(?:a|an|the|his|her|their|your|it|them|him|\w+'s|my|three|two|some|half|all|\d+
      one) ?)?(?:[\w']+ ){0,3}?(?:(?:friend|follow|connection|contact) )?(?:requests?|add|invite|follow|on ${NET}|on there)
  (?:\w+ )?(?:accepted) (?:today|\d+ of|three of|two of) | do i accept
  (?:just |have |i've |i |finally )?(?:added|friended|befriended) (?:(?:half|all|most|some|a few|two|three|loads|one
      \d+) (?:of )?)?(?:the |my |her|him|them|you|those|his|\w+ )(?:[\w']+ ){0,4}?(?:on (?:${NET})|back|straight away|as (?:a )?friends?)
  (?:added|friended) (?:half|all|most|some|loads|her|him|those|the) (?:[\w']+ ){0,4}
  add me(?: (?:on ${NET}|back|hun|love|pal|hen|up|xx?))? | (?:friend|follow) me(?: back| on ${NET})
  (?:send|pop) (?:me )?(?:the|a|your|us a) (?:friend )?request
  (?:sent|sends|send|got) (?:me|us|him|her) (?:a )?friend request
  (?:follow|connect with|friend|friends with|following) (?:me|us|her|him|them|you|my \w+|each other) (?:back |here )?on (?:${NET})
  followed (?:me|her|him|them|you|us)(?! (?:anywhere|into|over|off|out|home|to|down|through|round))(?: (?:back|on ${NET}))? | followed back | followed(?=[ !]*(?:!|omg|x|$))
  (?:i've|ive|i have|and i'?ve) (?:\w+ )?followed | (?:has|have) followed me(?: on \w+)?
  (?:we're|we are|are|now|being|still|became|become) (?:friends|mates) (?:with (?:\w+ ){1,3})?on ${NET}
  (?:matched|playing|play|gaming) (?:\w+ ){0,2}(?:on|over) (?:fortnite|xbox|playstation|roblox|minecraft|fifa|the xbox)
  added me on \w+ | accepted your request | liking everything | liked every (?:photo|pic|post)
  connect with me here | (?:have |has )?found my (?:page|profile|account|insta\w*|facebook|socials)
  (?:unblocked|re-?added|added back) (?:one|him|her|an|my)
  (?:watching|watched|following|checking) (?:a|my|the|his|her|one of my) (?:client|patient
    resident)?(?:'s)? ?(?:stories|story|page|insta\w*|profile)
  nosey? at (?:his|her|their) (?:socials|page|profile|insta\w*|facebook) | liked a photo from
`}\b`,
);

const NETWORK = phrases`
  fb | facebook | face ?book | insta | instagram | insta story | ig | snapchat | snap | tiktok | twitter
  linkedin | strava | discord | be ?real | messenger | friend(?:ship)? request | follow request | friend list
  friends list | close friends | on here | my page
  (?:his|her|their|client's|patient's|\w+'s) (?:socials|profile|page|stories|story|feed|insta|account|tiktok|grid)
  wordle | snapchat streak
  my (?:profile|account|timeline|feed|socials|stories|story|finsta|private account|personal (?:account|page|profile))
  hinge | tinder | bumble | grindr | vinted | spotify | goodreads | duolingo | wordle | words with friends
  candy crush | fortnite | xbox | playstation | minecraft | roblox | fifa
`;
const DOING = phrases`
  add(?:ed|s|ing)? | accept(?:ed|s|ing)? | follow(?:ed|s|ing)? | friend(?:ed|ing)? | friends | like[ds]?
  liking | comment(?:s|ed|ing) | request(?:s|ed)? | found | find | finds | search(?:ed|ing)?
  look(?:ed|ing)? (?:up|at) | stalk(?:ed|ing)? | scroll(?:ed|ing)? | check(?:ed|ing)? | popped up
  suggest(?:s|ed) | match(?:ed)? | swiped | message[ds]? | dm'?e?d | tag(?:s|ged)? | connect(?:ed)? | invited?
  let (?:her|him|them) | see(?:s)? (?:my|all|everything) | watch(?:es|ed|ing)? | play(?:s|ed|ing)? | kudos | yes
  adding | unblock(?:ed|ing)? | block(?:ed)? | nosey | nosy | snoop\w* | streak | watching | lurk\w*
  keep in touch | catch up | reconnect\w*
`;
const I_DID = /\b(?:i|i'm|i've|i'd|i'll|ive|me|my|mine|we|we're|us)\b/;
/** The page of a service, a campaign, a warning. */
const SERVICE_PAGE = phrases`
  our (?:service|page|group|team|trust|clinic|practice|charity|facebook|instagram|twitter|youtube)
  clinic'?s? (?:page|facebook|instagram) | the (?:trust|service|charity)'?s? | follow us | like (?:and|&) share
  business page | family and friends | friends and family | £\d+ off | marketplace | guidance | policy
  training | webinar | smile and no | can't (?:chat|talk|say|discuss) | wouldn't be right | (?:a|my) (?:\w+ )?column
`;

/** One who is plainly somebody else: a colleague, a friend, an old schoolmate, a page. */
const OTHERS = phrases`
  colleagues? | coursemates? | course mates | old (?:school|uni) | school ?friends? | work (?:people|mates)
  ex(?:'s)?[ ] | crewmates? | recruiters? | spam | bots? | randoms? | if you follow me | follow(?:ers)?,
  journal | page | podcast | conference
`;

const SLOT = phrases`
  my half (?:ten|nine|eight|eleven) | patients? past and present | people i've just (?:\w+)
  my (?:half )?(?:\d{1,2}[.:]?\d*)
`;

export default defineRule({
  title: 'Being friends online with a service user',
  level: 'high',
  what: 'This may tell of adding, accepting or following somebody in your care, or of asking them to add you.',
  why: 'It mixes your own life with their care. They could see yours, you could see theirs, and it is hard to undo.',
  instead:
    'Decline kindly and say that you keep work and private life apart, or point them to a page of your service.',
  notWhen: 'It is a colleague or a friend, or you tell of declining.',
  find: (reading) => {
    const { toOne, toColleague, toSomebodyInCare, learning } = reading.relations;
    if (toColleague) return [];
    const around = together(reading, [I_DID, DOING, NETWORK]).filter(
      (span) => isTied(reading, span, 1) && !reading.says(SERVICE_PAGE),
    );
    return [...reading.match(CONNECT), ...around]
      .filter((found) => {
        if (isDeclined(reading, found)) return false;
        if (isAboutCare(reading, found, 2, 2) || reading.says(SLOT))
          return !OTHERS.test(found.sentence.plain);
        if (isNear(reading, found, learning)) return true;
        return toOne && (toSomebodyInCare || /^add me(?: \w+)?$/.test(found.plain)) && !reading.says(OTHERS);
      })
      .slice(0, 1);
  },
  flags: [
    'Just ⟦accepted a friend request⟧ from one of my patients, she is lovely',
    {
      text: '⟦Add me⟧, I want to see how you get on',
      kind: 'reply',
      to: 'Patient: "You did my hip, thank you"',
    },
    'The fella from the rtc ⟦has followed me on insta⟧',
    'I have ⟦added half the parents from ⟧placement',
    'Found my client on there and ⟦followed back⟧ from my spare account',
    { text: "I've ⟦accepted your request⟧, since I discharged you it should be fine", kind: 'reply' },
  ],
  passes: [
    {
      text: 'Let’s bring it to Wednesday, in the room, as I don’t answer messages on here',
      kind: 'reply',
      to: 'Client: "I dreamt about us"',
    },
    'Got a friend request from a patient on placement, declined it and told my educator',
    {
      text: 'Accepted! See you at the next study day',
      kind: 'reply',
      to: 'Fellow podiatrist: "Just sent you a request"',
    },
    'Please follow me on here if you like trains and terrible cakes',
    "I don't add people I work with, nothing personal",
    'We hit 500 followers on Facebook, thank you',
    'My old schoolfriend added me on Facebook after 30 years',
  ],
});
