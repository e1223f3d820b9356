import { beforeAll, describe, expect, it } from 'vitest';
import { weaken } from '../../../../lib/check/identifiability/weaken.ts';
import { read } from '../../../../lib/reading/index.ts';
import type { Level } from '../../../../lib/rule.ts';
import { RULES } from '../../../../rules/index.ts';

const rule = RULES.find(({ id }) => id === 'confidentiality/one-persons-story');
const rude = RULES.find(({ category }) => category === 'language');
if (!rule || !rude) throw new Error('The rules are gone.');

/** The level after the estimate has spoken, of a flag on the words in brackets. */
function levelAfter(marked: string, level: Level, by = rule): Level | undefined {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  if (!by) return undefined;
  return weaken(read({ text }), [{ start, end, level, rule: by }])[0]?.level;
}

beforeAll(() => {
  const { places, people } = read({ text: 'Saw a man of 91 from Keswick' });
  expect([places, people]).toHaveLength(2);
}, 60_000);

describe('a weak flag where thousands could be meant', () => {
  it.each([
    'A lady ⟦told me a joke⟧ and I still laugh',
    'He ⟦hugged me⟧ and said thank you. I love this job',
    'Took a man somewhere quiet and he ⟦told me about his ears⟧',
  ])('becomes a tip: %s', (text) => {
    expect(levelAfter(text, 'medium')).toBe('low');
  });

  it.each([
    ['a day', 'A lady ⟦told me a joke⟧ this morning'],
    ['a place', 'A lady in Keswick ⟦told me a joke⟧'],
    ['an age', 'A lady of 91 ⟦told me a joke⟧ on the ward'],
    ['an event', 'A man who came off his motorbike ⟦told me a joke⟧'],
    ['somebody in care', 'My patient ⟦told me a joke⟧'],
    ['a bed', 'The lady in bed 4 ⟦told me a joke⟧'],
    ['a name', 'A man, Derek Hollis, ⟦told me a joke⟧'],
    ['a number', 'A lady ⟦told me a joke⟧, NHS number 943 476 5919'],
    ['a picture', 'A lady ⟦told me a joke⟧, photo below'],
    ['that there is only one', 'The only person in the county with it ⟦told me a joke⟧'],
    ['a secret', 'A lady ⟦told me a joke⟧. You know who I mean'],
    ['a feeling', 'A lady ⟦told me a joke⟧. Her voice broke, and I cried'],
    [
      'a day three sentences on',
      'A lady ⟦told me a joke⟧. It was dry. I laughed. Then tea. That was on Tuesday',
    ],
    ['a colleague alone', 'Our consultant ⟦is drinking again⟧ and nobody says it'],
  ])('stays with %s', (_what, text) => {
    expect(levelAfter(text, 'medium')).toBe('medium');
  });

  it('stays where its rule calls it serious, and never goes', () => {
    expect(levelAfter('A lady ⟦told me a joke⟧', 'high')).toBe('high');
    expect(levelAfter('A lady ⟦told me a joke⟧', 'low')).toBe('low');
  });

  it('stays in other categories', () => {
    expect(levelAfter('A lady ⟦told me a joke⟧', 'medium', rude)).toBe('medium');
  });
});
