// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { closest, parentOf } from '../../../lib/compose/tree.ts';

let form: HTMLFormElement;
let editor: HTMLElement;

/** In a browser a form answers to the names of its fields before its own; jsdom does not, so they are given to it. */
beforeEach(() => {
  form = document.createElement('form');
  for (const name of ['parentNode', 'matches']) {
    const field = form.appendChild(document.createElement('input'));
    Object.defineProperty(form, name, { value: field });
  }
  editor = form.appendChild(document.createElement('div'));
  const outer = document.createElement('section');
  outer.attachShadow({ mode: 'open' }).append(form);
  document.body.replaceChildren(outer);
});

describe('the way up from an editor', () => {
  it('is not led astray by the fields of a form', () => {
    const way: string[] = [];
    for (let at: Node | null = editor; at && way.length < 10; at = parentOf(at)) way.push(at.nodeName);
    expect(way).toEqual(['DIV', 'FORM', 'SECTION', 'BODY', 'HTML', '#document']);
  });

  it('finds what fits, through the form and its shadow root', () => {
    expect(closest(editor, 'section')?.nodeName).toBe('SECTION');
    expect(closest(editor, 'nav')).toBeUndefined();
  });
});
