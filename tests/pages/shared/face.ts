import { element } from './element.ts';
import { initials, type Person } from './people.ts';

/** A person's round initials. The colour is set through the style object, which a page's CSP does not forbid. */
export function face(person: Person): HTMLElement {
  const made = element('span', { class: 'face', 'aria-hidden': 'true' }, initials(person));
  made.style.background = person.tint;
  return made;
}
