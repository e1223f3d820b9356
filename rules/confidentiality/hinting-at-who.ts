import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { toTheEnd } from '../words/to-the-end.ts';
import { weighed } from '../words/told-stories.ts';

const HINT = pattern(oneOf`
  \b(?:(?:can'?t|cannot|couldn'?t|won'?t|not allowed to|not going to|not gonna|wouldn'?t dare|shouldn'?t
      mustn'?t) (?:really )?(?:say|name|tell (?:you|u|yous|ye)|reveal|confirm|mention)(?: (?:who|whose|his|her|him
        them|names?|where|which|it|any|more|a lot|how i know)\b(?: \w+)?){0,2}|neither confirm nor deny
    nam(?:e|ing) no names|no names|not naming(?: \w+)?|without naming|you know who(?: you are)?|iykyk
    if you know,? you know|(?:you|ye|yous|you'll|you'd|some of you|those of you|locals|anyone
      anybody)(?:'ll| will)? (?:who (?:lives?|knows?|drinks?|shops?) \w+ )?(?:just |all )?(?:know|guess|recognise
      remember)(?: exactly)? (?:who|which|him|her|them|the (?:one|house|family|farm|name))
    (?:will|may|might) know (?:him|her|them|who|which)|guess (?:who|which|whose)|no prizes for guessing|no guesses
    clues?:|let'?s just say|you didn'?t hear (?:it|this|that) from me|don'?t say (?:it|i|that it) came from me
    (?:first |last |sur)?name rhymes with|sworn to secrecy|mum'?s the word|keep(?:ing)? it vague|not (?:his|her|their) real names?
    i can'?t tell you how i know|not supposed to (?:say|know)|a certain \w+(?:[ -]haired)?(?: \w+)?
    the (?:one|lad|lass|man|woman|lady|family|house|guy|girl|boy|fella) (?:from|off|in|on) (?:the|that) (?:news|telly
      tv|paper|papers|radio|video|front page|advert|clip))\b
  (?:can'?t|won'?t|not) say(?:ing)? (?:who|whose|names?) | 🤐 | 🤫
`);
const CARE_KNOWN = phrases`
  gift | surprise | engaged | pregnant with | our (?:news|baby) | results? of the (?:match|election|raffle)
  winner | raffle | christmas | present | secret santa | new job | moving | spoilers? | episode | finale
  series | candidate | party | boss | manager | management | trust | band \d | rota | colleague | voted? | vote
  recipe | (?:say|pronounce) (?:his|her|their) \w+'?s\b | (?:won't|can't|not going to|shan't) say (?:a|another) word about it
`;

/** The riddle is answered at once: 'Guess who … Me.' */
const MYSELF = /[.?!…] (?:me|moi|yours truly|this (?:one|idiot|guy|girl))[.!]/;

/** In care, said without a word for the person. */
const SEEN = phrases`
  (?:on|off) (?:my|our|the) (?:list|table|couch|ward|books|caseload|scanner)
  in (?:my|our|the) (?:chair|clinic|waiting room|scanner)
  (?:was|were|been|had|is) in (?:for|with|on|last|today|tonight|this|yesterday) | in for (?:a|an|his|her)
  (?:his|her) (?:knee|scan|hip|back|results?|feet|foot|voice|ears?) | appointment | came in | clinic today
`;

export default defineRule({
  title: 'A hint at who somebody is',
  level: 'high',
  what: 'This keeps the name back and may still help people to guess it.',
  why: 'Readers like a riddle. A place, a job or "you know who" is often all that they need.',
  instead: 'If the name should not be said, leave the clues out too.',
  notWhen: 'You keep a gift, a result or your own news a secret.',
  find: (reading) => {
    const hints = reading
      .match(HINT)
      .flatMap(({ start, end, sentence }) => {
        const near = [-2, -1, 0, 1, 2]
          .map((step) => reading.sentences[sentence.index + step]?.plain ?? '')
          .join(' ');
        if (CARE_KNOWN.test(near) || MYSELF.test(near)) return [];
        const story = reading.stories.some(
          (one) => Math.abs(reading.sentenceAt(one).index - sentence.index) <= 2,
        );
        const users = reading.serviceUsers.filter(
          (user) => user.particular && Math.abs(reading.sentenceAt(user).index - sentence.index) <= 2,
        );
        const cared = reading.careCues.some(
          (cue) => Math.abs(reading.sentenceAt(cue).index - sentence.index) <= 2,
        );
        if (story) return [{ start, end }];
        if ((users.length > 0 && cared) || (cared && SEEN.test(near)))
          return [{ start, end, level: 'medium' as const }];
        return [];
      })
      .slice(0, 1);
    return weighed(reading, hints, 'high').map((hint) => ({ ...hint, ...toTheEnd(reading, hint) }));
  },
  flags: [
    '⟦Guess who was on my list today?⟧ Clue: reads the weather',
    '⟦Naming no names but a wee man from the top farm was in my chair this morning⟧',
    'The lady I saw at clinic today, ⟦you know who, owns half of the high street⟧',
    "⟦Can't say who but his knee is done for the season, saw the scan⟧",
    "⟦Won't name him, but our patient last night keeps the chip shop by the pier⟧",
    'Her ⟦name rhymes with Sharon, she was in clinic today with the other hip⟧',
    '⟦A certain goalkeeper was in for an MRI tonight⟧',
  ],
  passes: [
    "I saw my first patient alone today. I won't say a word about it, but I ate a whole Swiss roll",
    "He can't say his Rs yet, my nephew",
    'Guess who passed first time',
    'Guess who put her own batteries in backwards in front of a full clinic. Me.',
    'Naming no names but somebody has eaten my yoghurt',
    "Can't say where the party is yet",
    'You know who you are, team. Thank you',
    'If you know you know: night shift chips',
    'No names in your reflections, please, students',
    'My new cat’s name rhymes with splint, guesses please',
    'A certain dog has eaten the slippers',
  ],
});
