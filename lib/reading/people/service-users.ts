import type { Match, Reading } from '../index.ts';
import type { Span } from '../span.ts';
import { Ground } from './ground.ts';
import { type Scene, sceneOf } from './scene.ts';
import {
  ANY_PERSON,
  BARE_RELATIVE,
  BED,
  CARE_PERSON,
  CASE,
  HE_OR_SHE,
  OF_PATIENT,
  PATIENT_THING,
  PRONOUN,
  SLOTS,
} from './service-user-patterns.ts';

/** Words that stand for somebody in care, or for their family. */
export interface ServiceUser extends Span {
  /** A noun ('a patient', 'the wee man'), a place on a list ('my 2pm'), a bed, a name, a relative, he or she. */
  readonly how: 'noun' | 'slot' | 'bed' | 'name' | 'relative' | 'pronoun';
  /** One real person, couple or family that somebody met, rather than a kind of people. */
  readonly particular: boolean;
  readonly plural: boolean;
  /** How sure it is that care is meant: 2 the words themselves say so, 1 the words around them do. */
  readonly sure: 1 | 2;
}

/** The last of some sorted spans that ends at or before a place. */
function lastBefore<One extends Span>(spans: readonly One[], place: number): One | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Number.POSITIVE_INFINITY) <= place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/**
 * Every way in which somebody in care, people in care as a group, or their family are spoken of. The writer's own family,
 * colleagues, learners and people on the screen are left out. Sorted; spans do not overlap.
 */
export function serviceUsersOf(reading: Reading): ServiceUser[] {
  const scene = sceneOf(reading);
  const things = new Ground(reading.text.length, reading.match(PATIENT_THING));
  const others = new Ground(reading.text.length, scene.others);
  const ground = new Ground(reading.text.length);
  const found: ServiceUser[] = [];
  const add = (user: ServiceUser) => {
    if (ground.touches(user)) return;
    ground.take(user);
    found.push(user);
  };

  for (const match of reading.match(BED))
    if (!/^(?:room|chair)/.test(match.plain) || scene.care(match) >= 2)
      add({ ...spanOf(match), how: 'bed', particular: !scene.general(match), plural: false, sure: 2 });
  for (const pattern of SLOTS)
    for (const match of reading.match(pattern))
      if (isSlot(match, scene)) {
        const plural =
          /\b(?:ladies|girls|boys|lads|gents|group|lot|caseload|kids|ones|most|all|half|some|regulars|flyers)\b/.test(
            match.plain,
          ) && !/^(?:one|another) of/.test(match.plain);
        add({
          start: match.start,
          end: trimmedEnd(match),
          how: 'slot',
          particular: !plural && !scene.general(match),
          plural,
          sure: 2,
        });
      }
  for (const match of reading.match(CASE))
    add({
      ...spanOf(match),
      end: trimmedEnd(match),
      how: 'slot',
      particular: !scene.general(match),
      plural: false,
      sure: 2,
    });
  for (const match of reading.match(OF_PATIENT)) {
    const sure = /(?:patient|pt|client|resident|su|service user)'?s /.test(match.plain) ? 2 : 1;
    if (
      sure === 2 ||
      ((scene.care(match) >= 1 || scene.others.length === 0) && !nearestIsOther(match, reading, scene.others))
    )
      add({ ...spanOf(match), how: 'relative', particular: !scene.general(match), plural: false, sure });
  }
  for (const match of reading.match(CARE_PERSON)) {
    const noun = match.groups[2];
    if (things.touches(noun ?? match)) continue;
    add(person(match, scene, 2));
  }
  for (const match of reading.match(ANY_PERSON)) {
    if (others.touches(match) || !meansSomebodyInCare(match, scene)) continue;
    add(person(match, scene, 1));
  }
  for (const match of reading.match(BARE_RELATIVE)) {
    const who = match.groups[0];
    if (who && scene.care(match) >= 1 && !others.touches(who) && scene.others.length === 0)
      add({ ...spanOf(who), how: 'relative', particular: !scene.general(match), plural: false, sure: 1 });
  }
  const single = found.filter(({ plural }) => !plural).sort((a, b) => a.start - b.start);
  for (const match of reading.match(PRONOUN))
    if (isPronounForUser(match, reading, scene, single)) {
      add({
        ...spanOf(match),
        how: 'pronoun',
        particular: true,
        plural: /^the[ym]/.test(match.plain),
        sure: 1,
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
/** Without the blank that the pattern needed to see what follows. */
const trimmedEnd = (match: Match): number => match.end - (match.plain.length - match.plain.trimEnd().length);

function person(match: Match, scene: Scene, sure: 1 | 2): ServiceUser {
  const [determiner, , noun] = match.groups.map((group) => group?.plain);
  const one = /^(?:one of|same|a|an|another|this|that|last|first|next|my|our|the)/.test(determiner ?? '');
  const plural =
    /(?:s|ladies|men|women|children|people|folk|family|couple|pair)$/.test(noun ?? '') &&
    !/^one of/.test(determiner ?? '') &&
    !/^(?:bus|su)$/.test(noun ?? '');
  const few = /^(?:these|those|two|three|four|both|a|this|that|one of)/.test(determiner ?? '');
  const lives = scene.happened(match);
  const any = /^(?:every|each|any|all|most|many|no|some)$/.test(determiner ?? '');
  const bare = determiner === undefined;
  const particular =
    !any &&
    lives &&
    !scene.general(match) &&
    (plural ? few : one || (bare && /^(?:pt|patient|client)$/.test(noun ?? '')) || (sure === 1 && bare));
  return { ...spanOf(match), how: 'noun', particular, plural, sure };
}

const isSlot = (match: Match, scene: Scene): boolean =>
  /(?:\d|o'?clock|half|quarter|one|last|first|next)/.test(match.plain) ||
  /of|caseload|flyer|regular|heartsink/.test(match.plain) ||
  scene.care(match) > 0;

/** A man, a girl, a vicar: in care only where the words around say so. */
function meansSomebodyInCare(match: Match, scene: Scene): boolean {
  const [determiner] = match.groups.map((group) => group?.plain);
  if (determiner && /^(?:his|her|their|your|some|any|every|all|no|most|many)$/.test(determiner)) return false;
  if (determiner && /^(?:one of (?:my|our|the|me))$/.test(determiner)) return true;
  return scene.care(match) >= 1 || scene.met(match);
}

/** The nearest person named before these words, in the same sentence or the one before, is the writer's own or a colleague. */
function nearestIsOther(
  span: Span,
  reading: Reading,
  others: readonly Span[],
  users: readonly Span[] = [],
): boolean {
  const other = lastBefore(others, span.start);
  if (!other) return false;
  const at = reading.sentenceAt(span).index;
  if (at - reading.sentenceAt(other).index > 3) return false;
  const user = lastBefore(users, span.start);
  return !user || user.start < other.start;
}

function isPronounForUser(
  match: Match,
  reading: Reading,
  scene: Scene,
  users: readonly ServiceUser[],
): boolean {
  if (nearestIsOther(match, reading, scene.others, users)) return false;
  const singular = HE_OR_SHE.test(match.plain);
  const before = lastBefore(users, match.start);
  if (before) return (singular || /^the[ym]/.test(match.plain)) && before.particular;
  return singular && scene.others.length === 0 && scene.care(match) >= 1 && !scene.general(match);
}
