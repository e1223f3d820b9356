import { describe, expect, it } from 'vitest';
import { placeAt, titleOf } from '../../../lib/pages/guidance/book.ts';
import { entriesOf, find, markWords } from '../../../lib/pages/guidance/search.ts';
import { CATEGORIES } from '../../../lib/rule.ts';
import { PARTS, PROFESSIONS, TOPICS } from '../../../rules/guidance/index.ts';
import { RULES } from '../../../rules/index.ts';
import { STANDARDS } from '../../../rules/standards.ts';

/** Regulators, professional bodies, the law, research and the press that a source names. Nobody who sells anything. */
const ALLOWED_HOSTS = new Set([
  'www.hcpc-uk.org',
  'www.asa.org.uk',
  'www.legislation.gov.uk',
  'ico.org.uk',
  'www.socialworkengland.org.uk',
  'proceduresonline.com',
  'jmir.org',
  'www.rcot.co.uk',
  'baat.org',
  'www.badth.org.uk',
  'www.bamt.org',
  'ibms.org',
  'www.bda.uk.com',
  'bshaa.org',
  'baaudiology.org',
  'collegeofparamedics.co.uk',
  'www.csp.org.uk',
  'www.sor.org',
  'www.rcslt.org',
  'basw.co.uk',
  'www.communitycare.co.uk',
  'www.geppsolicitors.co.uk',
  'fitnesstopractisenews.co.uk',
]);

const book = { parts: PARTS, topics: TOPICS, rules: RULES, standards: STANDARDS, professions: PROFESSIONS };

const links = [
  ...TOPICS.flatMap((topic) => topic.sources.map((source) => [topic.id, source.url] as const)),
  ...PROFESSIONS.flatMap(({ id, bodies }) => bodies.map(({ url }) => [`profession ${id}`, url] as const)),
  ...Object.values(STANDARDS).flatMap(({ number, link, edition2024 }) => [
    [`standard ${number}`, link] as const,
    [`standard ${number}`, edition2024] as const,
  ]),
].filter((link): link is readonly [string, string] => link[1] !== undefined);

describe('links', () => {
  it.each(links)('of %s: %s is https, and on an allowed host', (_from, url) => {
    const { protocol, host } = new URL(url);
    expect(protocol).toBe('https:');
    expect(ALLOWED_HOSTS).toContain(host);
  });
});

describe.each(TOPICS.map((topic) => [topic.id, topic] as const))('%s', (_id, topic) => {
  it('has a source, a day on which it was checked, and something to say', () => {
    expect(topic.sources.length).toBeGreaterThan(0);
    expect(topic.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Date.parse(topic.checked)).not.toBeNaN();
    expect(topic.sections.length).toBeGreaterThan(0);
    for (const { paragraphs = [], items = [] } of topic.sections) {
      expect(paragraphs.length + items.length).toBeGreaterThan(0);
    }
  });

  it('leads on to topics that are there', () => {
    for (const next of topic.next ?? []) {
      expect(TOPICS.map(({ id }) => id)).toContain(next);
      expect(next).not.toBe(topic.id);
    }
  });

  it('speaks plainly: nothing shouted, and no accusing words', () => {
    const words = JSON.stringify(topic);
    expect(words).not.toMatch(/violation|violate|!|you failed|guilty/i);
  });

  it('has no sentence that goes on and on', () => {
    const texts = topic.sections.flatMap(({ paragraphs = [], items = [] }) => [...paragraphs, ...items]);
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?:]) /))) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(45);
    }
  });
});

describe('the reader', () => {
  it('has each id once, and puts each topic under a part', () => {
    const ids = TOPICS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of PARTS) expect(TOPICS.some((topic) => topic.part === part)).toBe(true);
  });

  it('has a place for every address that a card can open', () => {
    for (const category of CATEGORIES) {
      expect(placeAt(`#standard/${category}`, book)).toMatchObject({ what: 'topic', topic: { category } });
    }
    expect(placeAt('#when-in-doubt', book)).toMatchObject({ what: 'topic' });
    for (const { id } of RULES) expect(placeAt(`#rule/${id}`, book)).toMatchObject({ what: 'rule' });
  });

  it('says so when an address leads nowhere, however broken it is', () => {
    expect(placeAt('#no-such-page', book)).toEqual({ what: 'nowhere', asked: 'no-such-page' });
    expect(placeAt('#%E0%A4%A', book)).toEqual({ what: 'nowhere', asked: '%E0%A4%A' });
    expect(placeAt('', book)).toEqual({ what: 'contents' });
    expect(titleOf(placeAt('#find/a%20b', book))).toBe('Search');
  });
});

describe('search', () => {
  const entries = entriesOf(book);
  const first = (query: string) => find(query, entries)[0]?.entry.href;

  it('finds a topic by its title, by a word within it, and by the beginning of a word', () => {
    expect(first('consent')).toBe('#consent');
    expect(first('old po')).toBe('#old-posts');
    expect(find('wristbands', entries).map(({ entry }) => entry.href)).toContain('#images');
    expect(find('botul', entries).map(({ entry }) => entry.href)).toContain('#prescription-medicines');
  });

  it('finds rules, and wants every word', () => {
    expect(find('bed bay room', entries).map(({ entry }) => entry.href)).toContain(
      '#rule/confidentiality/bed-or-room',
    );
    expect(find('consent xylophone', entries)).toEqual([]);
    expect(find('  ', entries)).toEqual([]);
  });

  it('takes capitals, accents and curly quotes as they come', () => {
    expect(first('EMPLOYER’S POLICY')).toBe('#employers-policy');
    expect(first("employer's policy")).toBe('#employers-policy');
    expect(first('cónsent')).toBe('#consent');
  });

  it('marks the words that were found, and loses none', () => {
    const pieces = markWords('Consent: a checklist', 'check con');
    expect(pieces.filter(({ found }) => found).map(({ words }) => words)).toEqual(['Con', 'check']);
    expect(pieces.map(({ words }) => words).join('')).toBe('Consent: a checklist');
  });
});
