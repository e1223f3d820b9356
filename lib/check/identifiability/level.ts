import type { Level } from '../../rule.ts';
import { type Detail, isUnusual } from './detail.ts';
import { estimate } from './estimate.ts';
import { SETTINGS } from './figures/places.ts';
import { EVERYBODY } from './population.ts';
import type { Subject } from './subjects.ts';

/**
 * Under ten people: high. Under a hundred: medium. Under a thousand: low. Undefined where nothing is worth raising. Where
 * neither the words nor what happened say that somebody is in care, one level less.
 */
export function levelOf(subject: Subject): Level | undefined {
  const { details, dated, inCare } = subject;
  const told = kindsOf(details);
  // Somebody who was there, or who read of it in the paper, needs no figures.
  const seen = dated && details.some(isUnusual);
  if (told.size < 2 && !seen) return undefined;
  const { people } = estimate(details);
  // With neither an age nor a place it rests on guesses alone; a trade and a town alone are told of shopkeepers too.
  const firm = details.some((detail) => detail.is === 'place' || (detail.is === 'age' && detail.counted));
  const nobodys = [...told].every((kind) => kind === 'job' || kind === 'place');
  if (!inCare && (!firm || nobodys) && !seen) return people < 100 ? 'low' : undefined;
  if (people < 10 && told.size >= 2 && inCare) return 'high';
  if (people < 10 || seen) return 'medium';
  if ((people < 100 && (inCare || told.has('condition'))) || nearby(subject) < 100) return 'medium';
  return people < 1000 ? 'low' : undefined;
}

/**
 * How many of them live where the writer works, in people, when somebody in care is told of with a day: readers know who the
 * writer is and where they work, so nobody else in the country is in question. As many as in the whole country otherwise.
 */
export function nearby({ details, dated, inCare }: Subject): number {
  const { people } = estimate(details);
  const placed = details.some((detail) => detail.is === 'place');
  return inCare && dated && !placed ? (people * SETTINGS.catchment.people) / EVERYBODY : people;
}

/** How many different things are told. The sex comes with every 'she', and a word such as 'toddler' says little. */
export const kindsOf = (details: readonly Detail[]): ReadonlySet<string> =>
  new Set(
    details.flatMap((detail) =>
      detail.is === 'sex' || (detail.is === 'age' && !detail.counted)
        ? []
        : [detail.is === 'figure' ? detail.figure.kind : detail.is],
    ),
  );
