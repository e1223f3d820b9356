import { closest, outerWindows, treeOf } from '../tree.ts';
import { BOXES, type BoxFacts } from './index.ts';
import { nearestTo } from './send-control.ts';

/** The part of the page that holds a box: where its facts say, else the tree that it stands in. */
export const scopeOf = (editor: Element, box: BoxFacts): Element | Document | ShadowRoot =>
  closest(editor, box.scope) ?? treeOf(editor);

/** The send controls that a box's own facts find. */
export function ownControls(editor: Element, box: BoxFacts): HTMLElement[] {
  const scope = scopeOf(editor, box);
  const { send, outside } = box;
  if (typeof send !== 'string') return send(editor, scope) as HTMLElement[];
  const places = outside ? [scope, ...outerWindows().map((around) => around.document)] : [scope];
  return places.flatMap((place) => [...place.querySelectorAll<HTMLElement>(send)]);
}

/** The send controls of a box. Where its facts no longer fit, they are looked for as on any other site. */
export function controlsOf(editor: Element, box: BoxFacts): HTMLElement[] {
  const own = ownControls(editor, box);
  return own.length > 0 ? own : nearestTo(editor, BOXES);
}
