import { phrases } from '../../lib/reading/wording.ts';

/**
 * Groups of people, beliefs, politics and medicine as they are named in opinions. Shared by the rules about trust.
 * Groups follow the protected characteristics of the Equality Act 2010, with poverty, size and addiction beside them.
 */

/** Groups of people, neutrally or sideways. Slurs belong to the language rules. */
export const GROUPS = phrases`
  immigrants? | migrants? | asylum seekers? | refugees? | foreign(?:ers)?
  overseas (?:nurses?|doctors?|staff|students?|recruits?|ones) | from (?:overseas|abroad)
  recruit(?:ed|ing)? (?:off|from) | not (?:born|from) (?:here|round here) | (?:weren'?t|wasn'?t) born here
  boat people | small boats? | off (?:a|the) boats? | health tourists? | muslims? | islam(?:ic)? | burqas?
  burkas? | niqabs? | hijabs? | headscar(?:f|ves) | turbans? | eid | ramadan | mosques? | jews? | jewish
  hindus? | sikhs? | catholics? | prods? | christians? | gypsies | gypsy | travellers? | roma | romanians?
  poles | polish | eastern europeans? | albanians? | pakistanis? | bangladeshis? | indians? | nigerians?
  africans? | somalis? | filipinos? | chinese | english | scots? | irish | welsh | (?:the |that |a )?site
  cousins? | accents? | no english | don'?t speak (?:a word of )?english | speak english
  learn (?:the language|english) | the language | interpreters? | blacks? | white(?:s| people)? | asians?
  diversity | dei\b | edi\b | equality (?:training|hire) | quota | gays? | lesbians? | homosexuals?
  same[- ]sex | two (?:dads|mums|mammies) | trans(?:gender| people| women| men| kids)?
  gender (?:clinic|ideology|identity) | pronouns? | non[- ]?binary | they/them | biolog(?:y|ical)
  born (?:a )?(?:man|woman) | women | woman | girls | females?
  female (?:surgeons?|bosses|drivers?|paramedics?) | lady (?:doctors?|drivers?|paramedics?) | mums | mothers
  maternity | pregnan(?:t|cy) | childcare | menopaus\w+ | men\b | blokes | disab(?:led|ility|ilities)
  disabled people | wheelchairs? | adjustments? | extra time | scribe | dyslexi(?:a|c)s? | adhd | autis(?:m|tic)
  neurodiver\w+ | neurodivergent | anxiety | fat (?:people|patients?|ones|lot)? | obes(?:e|ity) | the overweight
  bariatric | smokers? | drinkers? | alcoholics? | alkies | addicts? | junkies | users | druggies | smackheads?
  methadone | homeless | rough sleepers? | beggars? | benefits? | scroungers? | dole | on the social
  claimants? | workshy | council (?:estate|house|flats) | estates? | chavs? | scallies | neds | schemies
  single mums | teenage mums | big families | kids by | third one | fourth one | the elderly
  old (?:people|folk|dears|biddies|ones) | boomers? | pensioners? | over[- ]?(?:70|75|80)s | at 80 | gen z
  millennials? | snowflakes? | young(?:sters| ones| people) | prisoners? | offenders? | criminals?
  sex offenders | ex[- ]?cons? | hiv | aids | attention[- ]seek\w+ | time ?wasters? | regulars
  frequent (?:flyers?|attenders?) | voters? | brexit\w* | remain(?:ers|oaners) | tor(?:y|ies) | labour | lefties
  reform | gammons? | nats | snp | unionists? | loyalists? | republicans
`;

/** Telling a group to pay, go, wait, or lose what others have. */
export const EXCLUDE = phrases`
  should(?:n'?t| not|nt)? (?:(?:all|have to|be|not|only|really|just|never|get|even|have|also) ?){0,4}(?:pay|charged?
    go|wait|sterili[sz]ed|banned|barred|stopped|allowed|refused|last|bottom|back|sent|deported|stripped|tested|made
    working|nursing|doctors?|parents?|kids|children|drive|driving|vote|breed|adopt|foster)
  (?:charge|ban|bar|deport|sterili[sz]e|sack|refuse|stop|cap|limit|tax) (?:them|em|'em|the lot|all of them|every one|these|those)
  (?:go|send|sent|fly|get|put|ship) (?:them |em |'em |back )?(?:back|home)(?: to)?
  back (?:home|where (?:you|they)) | (?:back|bottom|end) of the (?:queue|list|line)
  (?:leave|left|let) (?:them|em|'em) (?:in the|to (?:it|rot)|die|on the)
  not (?:for|in) (?:this|my|our) (?:country|profession|job|line) | come (?:over )?(?:here|to this country)
  came (?:over )?here | if you (?:want to|come|came|wanna|choose to) (?:live|work|stay|be|come|here)
  take (?:it|that|them) off | free (?:hip|treatment|care|surgery|everything|house|ride)
  take(?:s|n|ing)? (?:the|all the|our) (?:places?|beds?|jobs?|appointments?|slots?|mickey|pee|piss) | paid in
  our own (?:first|people|kind) | look after our own | british (?:jobs|people|first)
  (?:aren'?t|isn'?t|not|never) (?:really )?(?:ill|sick|disabled|unwell|poorly|a disability|a thing|real|an illness
    normal|natural|british|english|women|men|a woman|a man|cut out|up to it|safe)
  don'?t (?:really )?have (?:adhd|autism|depression|anxiety|a disability) | self[- ]inflicted
  brought (?:it|this) on (?:themselves|yourself|herself|himself) | their own fault | your own fault
  lifestyle choice | a choice | choose to | asking for it | what did (?:they|you) expect | you get what you
  got what they | (?:want|after|chasing) (?:a|the) (?:label|diagnosis|money|house|attention|badge) | to hang the
  milking it | playing the system | play the \w+ card | swing(?:ing)? the lead | putting it on | faking
  just (?:lazy|attention|naughty|fat|greedy) | no (?:discipline|manners|respect|shame|hygiene) | woman up
  man up | grow up | pull (?:yourself|themselves) together | toughen up | it'?s a job
  in (?:their|that) culture | their sort | their kind | that sort | that lot | them lot | you lot | those people
  these people | they'?re all | all the same | every one of them | the lot of them | them round
  i don'?t (?:hire|employ|take on|see|treat|work with|do|want) | wouldn'?t (?:hire|employ|have|let)
  won'?t (?:hire|employ|be|have|treat|see) | "?fully booked"? | give me a \w+ any ?day
  lock (?:your|everything|the|up|it) | watch your | check your (?:wheels|pockets|bag|purse) | thieving
  light[- ]fingered | nothing nailed down | hide the | does not need | doesn'?t need
  need(?:s)? a (?:mum|mother|father|man|dad) | against nature | unnatural | ungodly | sinful | (?:a|is|it'?s) sin
  god'?s (?:plan|design|word) | pray(?:ed|ing)? (?:it|the gay) away | conversion | led astray | being led
  confused | a phase | mutilat\w+
`;

/** Party politics, elections, causes on which a service takes no side. */
export const POLITICS = phrases`
  vot(?:e|ed|ing|ers?) | elections? | by-?election | ballot | polling | tor(?:y|ies) | conservatives? | labour
  lib dems? | reform uk | reform | farage | snp | plaid | greens?(?= (?:party|vote|candidate|council))
  sinn fein | dup | brexit | rejoin | indyref | independence | unionist | republican | palestin\w+ | israel\w*
  gaza | zionis\w+ | hamas | starmer | sunak | badenoch | boris | truss | trump | mp\b | candidate | party
  politicians? | prime minister | government | councillor | rally | placards? | protest | march(?:ed|ing)?
  immigration | abortion | pro[- ]life | pro[- ]choice | gender critical | free palestine | monarch\w*
  republic
`;

/** The writer's job, place or profession put forward as a badge. */
export const BADGE = phrases`
  as an? (?:\w+ ){0,5}(?:nhs|registered|hcpc|health ?care|healthcare|health|medical|clinical|senior|qualified|council
    hospital|trust|state)? ?(?:professional|paramedic|physio\w*|ot|occupational therapist|dietitian|dietician
    psychologist|scientist|biomedical scientist|radiographer|sonographer|podiatrist|social worker|odp|orthoptist
    speech (?:and language )?therapist|speech therapist|art therapist|music therapist|dramatherapist|clinician
    audiologist|worker|therapist|practitioner)
  i work in (?:a |the )?(?:\w+ )?(?:hospital|lab|nhs|health ?care|a&e|clinic|icu|theatres?|pathology|radiology)
  (?:i'?m|i am|being) an? (?:\w+ ){0,3}(?:health professional|healthcare professional|health care professional
    paramedic|physio|dietitian|psychologist|scientist|biomedical scientist|radiographer|podiatrist|social worker|odp
    therapist|clinician|hcpc)
  as (?:nhs|health) (?:staff|workers) | (?:uniform|lanyard|scrubs|greens|tunic|id badge|epaulettes) (?:on|and)
  in (?:my |our |full )?(?:uniform|scrubs|greens|tunic|lanyard)s? | with my lanyard
  on behalf of (?:the|my|our) | speak for (?:all|most|pretty much|the|my|our)
  (?:our|the|my) (?:whole )?(?:department|dept|team|trust|hospital|station|ward|service|theatres|council
    profession) (?:is|are|says?|believes?|thinks?|backs?|supports?|stands?|endorses?|votes?|agrees?|wants?)
  none of us | all of us at | here at | proud to be an? (?:\w+ ){0,3}at | trust me,? i'?m
  with (?:my|the) (?:training|doctorate|qualification) | those of us with the training
  it doesn'?t take a (?:doctorate|psychologist|doctor) | after \w+ years in (?:the )?(?:nhs|job|lab|profession)
`;
