// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { Standing } from '../../../lib/advice/standing.ts';
import type { Composer } from '../../../lib/compose/composer.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';

vi.mock('../../../lib/advice/marks/painter.ts', () => ({ Painter: class {} }));
const { Marking } = await import('../../../lib/advice/marking.ts');

const composer = { editor: document.createElement('div') } as unknown as Composer;
const standing = { points: () => ['a point'] } as unknown as Standing;
const marking = (settings: object) =>
  new Marking(composer, standing, () => ({ ...DEFAULTS, ...settings }), document.createElement('div'));

it('"only when I press Post" holds for one draft after another', () => {
  const marks = marking({ timing: 'post' });
  expect(marks.points()).toEqual([]);
  marks.speak();
  expect(marks.points()).toEqual(['a point']);
  marks.hush();
  expect(marks.points()).toEqual([]);
});

it('marks that were put away by key stay away until the settings change', () => {
  const marks = marking({});
  marks.turn();
  marks.hush();
  expect(marks.points()).toEqual([]);
  marks.refresh();
  expect(marks.points()).toEqual(['a point']);
});
