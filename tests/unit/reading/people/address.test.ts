import { describe, expect, it } from 'vitest';
import { type Draft, read } from '../../../../lib/reading/index.ts';

const addressOf = (text: string, kind: Draft['kind'] = 'post') => read({ text, kind }).address;
const quoted = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('whom', () => {
  it.each<[Address, string, Draft['kind']]>([
    ['one', '@jan_walks stop the statins', 'post'],
    ['one', 'Keep it dry and ring them Monday', 'reply'],
    ['one', 'Your knee sounds fine to me', 'comment'],
    ['one', 'Happy birthday Sue! Drinks soon', 'post'],
    ['one', "Jan, you're three weeks in now", 'post'],
    ['one', 'Sorry to hear that hun', 'post'],
    ['one', 'Course I can, pop in', 'message'],
    ['group', 'Folks, please check your feet', 'post'],
    ['group', 'You lot are the best', 'post'],
    ['group', 'Anyone free for a swap on Friday?', 'post'],
    ['group', 'If your child squints, ask your GP', 'post'],
    ['group', '@jan_walks @ste_runs who is in?', 'post'],
    ['nobody', 'Rain all day and two flat tyres', 'post'],
    ['nobody', 'The scanner is down again, you know', 'post'],
    ['nobody', 'Long shift. Thank you', 'post'],
  ])('%s: %s', (whom, text, kind) => {
    expect(addressOf(text, kind).whom).toBe(whom);
  });
});

describe('instructions', () => {
  it.each([
    ["I'd stop the naproxen", "I'd stop the naproxen"],
    ['You want to ice that knee', 'You want to ice that'],
    ['Lovely. Double the dose tonight', 'Double the dose'],
    ["Don't take the tablets", "Don't take the tablets"],
    ['two co-codamol every four hours', 'two co-codamol every four'],
  ])('finds what is told: %s', (text, told) => {
    expect(quoted(text, addressOf(text, 'reply').instructions)).toContain(told);
  });

  it.each([
    'She told me to keep going',
    'We take pride in our work',
    'I saw the sun come up over the moor',
    'Tell me about your weekend',
  ])('finds none: %s', (text) => {
    expect(addressOf(text, 'reply').instructions).toEqual([]);
  });
});

describe('invitations and offers', () => {
  it.each(['Add me', 'Come round Sunday', 'Fancy a pint', 'drinks soon?', 'Drop me a DM', 'My DMs are open'])(
    'invites: %s',
    (text) => {
      expect(addressOf(text, 'reply').invitations).toHaveLength(1);
    },
  );

  it.each([
    "I'll drop one round",
    'have two of mine',
    'I can fit you in',
    'Want me to look',
    'mates rates obvs',
  ])('offers: %s', (text) => {
    expect(addressOf(text, 'reply').offers).toHaveLength(1);
  });

  it.each(['I can see the sea', 'They came over all shy', 'I will always love trams', 'Follow the signs'])(
    'neither: %s',
    (text) => {
      const { invitations, offers } = addressOf(text, 'reply');
      expect([...invitations, ...offers]).toEqual([]);
    },
  );
});

type Address = ReturnType<typeof addressOf>['whom'];
