// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Mirror } from '../../../lib/advice/marks/mirror.ts';
import { toRange } from '../../../lib/compose/text-map.ts';

const TEXT = 'The lady in bed 4\nsaid hello';

let field: HTMLTextAreaElement;
let host: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '';
  field = document.createElement('textarea');
  field.value = TEXT;
  field.style.cssText =
    'font-family: serif; font-size: 19px; letter-spacing: 2px; padding-left: 7px; white-space: pre-wrap';
  document.body.append(field);
  host = document.body.appendChild(document.createElement('div'));
});

describe('the mirror of a text area', () => {
  it('holds the text, and finds a span in it', () => {
    const mirror = new Mirror(field, host);
    mirror.follow(TEXT);
    expect(mirror.element.textContent).toBe(TEXT);
    const start = TEXT.indexOf('bed 4');
    expect(String(toRange(mirror.map, { start, end: start + 5 }))).toBe('bed 4');
  });

  it('takes over what decides where each letter stands', () => {
    const mirror = new Mirror(field, host);
    mirror.follow(TEXT);
    const { style } = mirror.element;
    expect([
      style.fontFamily,
      style.fontSize,
      style.letterSpacing,
      style.paddingLeft,
      style.whiteSpace,
    ]).toEqual(['serif', '19px', '2px', '7px', 'pre-wrap']);
  });

  it('goes along when the field scrolls, and when it is written in', () => {
    const mirror = new Mirror(field, host);
    field.scrollTop = 30;
    mirror.follow(TEXT);
    expect(mirror.element.scrollTop).toBe(30);
    field.scrollTop = 5;
    mirror.follow('Short');
    expect(mirror.element.scrollTop).toBe(5);
    expect(mirror.map.text).toBe('Short');
  });

  it('keeps its text node while the words are the same, so that marks on it stay', () => {
    const mirror = new Mirror(field, host);
    mirror.follow(TEXT);
    const range = toRange(mirror.map, { start: 12, end: 17 });
    mirror.follow(TEXT);
    expect(String(range)).toBe('bed 4');
  });

  it('is hidden from screen readers and touches nothing of the field', () => {
    const before = field.outerHTML;
    const mirror = new Mirror(field, host);
    mirror.follow(TEXT);
    expect(mirror.element.ariaHidden ?? mirror.element.getAttribute('aria-hidden')).toBe('true');
    expect(field.outerHTML).toBe(before);
    expect(field.value).toBe(TEXT);
  });
});
