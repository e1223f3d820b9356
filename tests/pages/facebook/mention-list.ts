import { element } from '../shared/element.ts';
import { STORIES } from '../shared/people.ts';

/** The names that are offered after an `@`. */
export interface MentionList {
  readonly list: HTMLElement;
  /** Opens and closes with the text before the caret. */
  follow(text: string): void;
  /** Takes the first name when the list is open; says whether it was. */
  choose(): boolean;
}

/** A list of people below the box: what makes Enter mean "this name" for a moment, and not "send". */
export function mentionList(onName: (name: string) => void): MentionList {
  const list = element('ul', { role: 'listbox', class: 'f-names', 'aria-label': 'Mentions' });
  list.hidden = true;
  let found: string[] = [];
  return {
    list,
    follow(text) {
      const begun = /@(\w*)$/.exec(text)?.[1]?.toLowerCase();
      const all = STORIES.map((story) => story.by.name);
      found = begun === undefined ? [] : all.filter((name) => name.toLowerCase().startsWith(begun));
      list.replaceChildren(...found.map((name) => element('li', { role: 'option' }, name)));
      list.hidden = found.length === 0;
    },
    choose() {
      const name = found[0];
      if (name === undefined) return false;
      onName(name);
      return true;
    },
  };
}
