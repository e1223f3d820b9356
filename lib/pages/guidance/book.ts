import type { Category, Rule, Standard } from '../../rule.ts';
import { say } from '../../say.ts';

/** What the reader shows of a topic. Told apart from the rules, so that the page needs no knowledge of its own. */
export interface TopicView {
  readonly id: string;
  readonly title: string;
  readonly part: string;
  readonly summary: string;
  readonly category?: Category;
  readonly sections: readonly {
    readonly title?: string;
    readonly paragraphs?: readonly string[];
    readonly items?: readonly string[];
  }[];
  readonly next?: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  readonly checked: string;
}

/** A profession, and whom its members can ask. */
export interface ProfessionView {
  readonly id: string;
  readonly name: string;
  readonly bodies: readonly { readonly name: string; readonly url?: string }[];
}

/** Everything that the reader can show. */
export interface Book {
  readonly parts: readonly string[];
  readonly topics: readonly TopicView[];
  readonly rules: readonly Rule[];
  readonly standards: Readonly<Record<Category, Standard>>;
  readonly professions: readonly ProfessionView[];
}

/** What an address shows. */
export type Place =
  | { readonly what: 'contents' }
  | { readonly what: 'all' }
  | { readonly what: 'found'; readonly words: string }
  | { readonly what: 'topic'; readonly topic: TopicView }
  | { readonly what: 'rule'; readonly rule: Rule }
  | { readonly what: 'nowhere'; readonly asked: string };

/** The place that the part of the address after # names. */
export function placeAt(hash: string, { topics, rules }: Book): Place {
  const asked = decode(hash.replace(/^#/, ''));
  if (asked === '' || asked === 'contents') return { what: 'contents' };
  if (asked === 'everything') return { what: 'all' };
  if (asked.startsWith('find/')) return { what: 'found', words: asked.slice('find/'.length) };
  const topic = topics.find(({ id }) => id === asked);
  if (topic) return { what: 'topic', topic };
  const rule = rules.find(({ id }) => `rule/${id}` === asked);
  return rule ? { what: 'rule', rule } : { what: 'nowhere', asked };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the window and the reader's heading are called at a place. */
export function titleOf(place: Place): string {
  switch (place.what) {
    case 'topic':
      return place.topic.title;
    case 'rule':
      return place.rule.title;
    case 'found':
      return say('search_title');
    case 'all':
      return say('guidance_all');
    default:
      return say('guidance_title');
  }
}
