import { oneOf } from '../../lib/reading/wording.ts';

/** What a person can be told to do with body, medicine or aid. Verbs, as an order begins with them. A fragment of a pattern. */
export const ORDER = oneOf`
  try | get | take | give | put | do | use | bin | ditch | stop | keep | leave | add | drop | cut | have | rest
  ice | heat | tape | strap | stretch | rub | swap | switch | eat | drink | avoid | skip | wear | start
  carry on | hold | push | pull | lift | raise | elevate | massage | roll | soak | bathe | steam | pop | squeeze
  press | patch | cover | turn | sit | stand | lie | lay off | sleep | prop | walk | run | cycle | swim | move
  bend | straighten | breathe | blow | suck | sip | chew | thicken | mash | blend | fast | lower | increase
  reduce | up | halve | double | taper | wean | come off | go up | go down | switch off | unplug | clean | wash
  dry | file | trim | drain | lance | pierce | dab | wrap | bandage | unwrap | loosen | tighten
  ask (?:for|them for) | tell (?:them|him|her) (?:you|to|no) | refuse | insist | cancel | ignore | forget
  knock | work (?:it|through) | load | train | crack on | ride it out | sack off | stick | slap | whack | bung
  chuck | stay off | go easy | build | ditch | mix | spoon | feed | offer | hide | sing | talk | read | play
  pretend | hum | count | tap | stare | exercise | strengthen
`;

/** How somebody begins to advise: 'I'd', 'you want to', 'best thing'. A fragment of a pattern. */
export const ADVISE = oneOf`
  (?:i'd|i would)(?: just| always| definitely| personally)?(?= (?:be \w+ing|not|leave|get|stop|try|halve|drop|cut
      take|give|put|use|keep|swap|switch|go|skip|ditch|rest|ice|load|push|start|avoid|bin|add|ask|want|come|up|do
      carry|hold|see if|change|lower|reduce|increase|double|wait|let|stick|lay|pop|tape|strap)\b)
  if it was me | if i was you | if i were you | you want(?: to)? | you need(?: to)? | you could(?: do with)?
  you can | you should | you ought to | you'd be better | you're better | you'll be | you'd be | you'll want
  might want to | need to | needs to | has to | wants to | want to be | gotta | got to | have to
  best thing(?: is| to)? | best to | better off | make sure | what (?:works|you (?:want|need)) | trick is
  worked for | i tell (?:all )?(?:mine|my) (?:to|lot) | i usually
`;
