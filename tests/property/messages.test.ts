import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, OUTCOMES, parseAnswer, parseRequest, type Request } from '../../lib/messages.ts';
import { CATEGORIES, EDITIONS, LEVELS } from '../../lib/rule.ts';

const word = fc.string({ unit: 'binary', maxLength: 20 });
const json = fc.jsonValue({ maxDepth: 3 });

const draft = fc.record(
  {
    text: word,
    site: fc.constantFrom('x' as const, 'facebook' as const, 'linkedin' as const, 'other' as const),
    kind: fc.constantFrom(
      'post' as const,
      'reply' as const,
      'comment' as const,
      'message' as const,
      'profile' as const,
    ),
    to: word,
    thread: fc.array(word, { maxLength: 3 }),
  },
  { requiredKeys: ['text'] },
);

const requests: fc.Arbitrary<Request> = fc.oneof(
  fc.constantFrom<Request>({ type: 'wake' }, { type: 'selection' }, { type: 'left' }),
  fc.record(
    { type: fc.constant('check' as const), draft, all: fc.boolean() },
    { requiredKeys: ['type', 'draft'] },
  ),
  fc.record({ type: fc.constant('guidance' as const), topic: fc.stringMatching(/^[\w./-]{1,80}$/) }),
  fc.record({
    type: fc.constant('outcome' as const),
    outcome: fc.constantFrom(...OUTCOMES),
    categories: fc.array(fc.constantFrom(...CATEGORIES), { maxLength: 200 }),
  }),
);

/** The text that answers are about. */
const TEXT = 'Bed 4 slept well';

/** A span of it that holds something. */
const span = fc
  .tuple(fc.nat(TEXT.length - 1), fc.nat())
  .map(([start, more]) => ({ start, end: start + 1 + (more % (TEXT.length - start)) }));

const words = fc.record(
  {
    rule: word,
    category: fc.constantFrom(...CATEGORIES),
    level: fc.constantFrom(...LEVELS),
    title: word,
    what: word,
    why: word,
    instead: word,
    swap: word,
    sum: fc.array(word, { maxLength: 3 }),
    standard: fc.record({ number: word, edition: fc.constantFrom(...EDITIONS), sentence: word }),
  },
  {
    requiredKeys: ['rule', 'category', 'level', 'title', 'what', 'why', 'instead', 'standard'],
  },
);

const point = fc.tuple(span, words).map(([at, said]) => ({ ...at, ...said }));

const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant({ type: 'fault' as const }),
  fc.record({ type: fc.constant('points' as const), points: fc.array(point, { maxLength: 4 }) }),
);

/** Every place in a message: the way to each of its parts. */
function waysInto(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => {
    const here = [...way, name];
    return [here, ...waysInto((value as Record<string, unknown>)[name], here)];
  });
}

/** A message with something else in one place, which may be nothing. */
const spoilt = (messages: fc.Arbitrary<Request | Answer>) =>
  fc.tuple(messages, fc.nat(), fc.option(json, { nil: undefined })).map(([message, pick, junk]) => {
    const copy: unknown = structuredClone(message);
    const ways = waysInto(copy);
    const way = ways[pick % ways.length] ?? [];
    let at = copy as Record<string, unknown>;
    for (const name of way.slice(0, -1)) at = at[name] as Record<string, unknown>;
    at[way.at(-1) ?? 'type'] = junk;
    return copy;
  });

/** Messages as they come over: any JSON, and ours with a part spoilt. */
const anything = fc.oneof(json, spoilt(requests), spoilt(answers), fc.constant(undefined));

/** The same in every field that it has. */
const keeps = (read: unknown, given: unknown) => expect(given).toMatchObject(read as object);

describe('messages between page and worker', () => {
  it('come over as they went', () => {
    fc.assert(
      fc.property(requests, answers, (request, answer) => {
        expect(parseRequest(structuredClone(request))).toEqual(request);
        expect(parseAnswer(structuredClone(answer), TEXT)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it('from elsewhere are not ours, or are read as what they say and settled', () => {
    fc.assert(
      fc.property(anything, (message) => {
        const request = parseRequest(message);
        if (request) {
          keeps(request, message);
          expect(parseRequest(structuredClone(request))).toEqual(request);
        }
        const answer = parseAnswer(message, TEXT);
        if (answer.type === 'points') keeps(answer, message);
        expect(parseAnswer(structuredClone(answer), TEXT)).toEqual(answer);
      }),
      { numRuns: 1000 },
    );
  });

  it('bring nothing along that is not in the agreement', () => {
    fc.assert(
      fc.property(requests, answers, fc.string(), json, (request, answer, name, value) => {
        fc.pre(!(name in request) && !(name in answer) && !['all', '__proto__'].includes(name));
        expect(parseRequest({ ...request, [name]: value })).toEqual(request);
        if (request.type === 'check' && !(name in { text: 0, site: 0, kind: 0, to: 0, thread: 0 })) {
          const more = { ...request, draft: { ...request.draft, [name]: value } };
          expect(parseRequest(more)).toEqual(request);
        }
        expect(parseAnswer({ ...answer, [name]: value }, TEXT)).toEqual(answer);
      }),
    );
  });

  it('ask for no page beyond the guidance', () => {
    fc.assert(
      fc.property(
        fc.oneof(word, fc.webUrl(), fc.constantFrom('//a', 'x?y', 'a b', '#', '', 'a'.repeat(81))),
        (topic) => {
          const request = parseRequest({ type: 'guidance', topic });
          const isPlain = /^[\w./-]{1,80}$/.test(topic);
          expect(request !== undefined).toBe(isPlain);
        },
      ),
    );
  });

  it('say in whole numbers where in the text words stand, or nothing', () => {
    const wrong = fc.oneof(
      fc.double().filter((n) => !Number.isInteger(n) || n < 0 || n > TEXT.length),
      json.filter((value) => typeof value !== 'number'),
    );
    fc.assert(
      fc.property(point, fc.constantFrom('start', 'end'), wrong, (good, edge, value) => {
        expect(parseAnswer({ type: 'points', points: [good, { ...good, [edge]: value }] }, TEXT)).toEqual({
          type: 'fault',
        });
      }),
    );
  });
});
