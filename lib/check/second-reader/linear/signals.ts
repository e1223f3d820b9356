import type { Reading, Span } from '../../../reading/index.ts';

/** What the Reading says of a draft, in words that can be counted: each with the first place that bears it out. */
export function signalsOf(reading: Reading): Map<string, Span | undefined> {
  const signals = new Map<string, Span | undefined>();
  const add = (name: string, span?: Span) => {
    if (!signals.has(name)) signals.set(name, span);
  };
  for (const frame of reading.draftFrames) add(`draft ${frame}`);
  for (const held of reading.frameSpans) add(`frame ${held.frame}`, held);
  for (const who of reading.serviceUsers) {
    add(who.particular ? 'one in care' : 'kind in care', who);
    add(`in care ${who.how}`, who);
    if (who.sure === 2) add('surely in care', who);
  }
  for (const person of reading.people) add(`name ${person.role}`, person);
  for (const place of reading.places) add(`place ${place.kind}`, place);
  for (const age of reading.ages) add(age.counted ? 'age' : 'rough age', age);
  for (const when of reading.times) add(`time ${when.kind}`, when);
  for (const condition of reading.conditions) {
    add(`condition ${condition.kind}`, condition);
    if (condition.rare || condition.newsworthy) add('unusual', condition);
  }
  for (const identifier of reading.identifiers) add('identifier', identifier);
  for (const contact of reading.contacts) add('contact', contact);
  for (const swear of reading.swearing) {
    add(`swear ${swear.strength}`, swear);
    if (swear.aimed) add('swear aimed', swear);
  }
  for (const insult of reading.insults) {
    add(`insult ${insult.force}`, insult);
    add(`insult of ${insult.target}`, insult);
    if (insult.reported) add('insult reported', insult);
  }
  for (const story of reading.stories) {
    add(`story ${story.theme}`, story);
    if (story.sure) add('story sure', story);
    if (story.singled) add('story singled', story);
  }
  for (const claim of reading.claims) add(`claim ${claim.kind}`, claim);
  for (const treatment of reading.treatments) add(`treatment ${treatment.kind}`, treatment);
  for (const work of reading.work) {
    add(`work ${work.kind}`, work);
    if (work.own) add('own work', work);
  }
  const { address, commerce, relations, draft } = reading;
  add(`to ${address.whom}`, address.by[0]);
  for (const name of ['instructions', 'invitations', 'offers'] as const) {
    if (address[name][0]) add(name, address[name][0]);
  }
  for (const name of ['selling', 'offering', 'other'] as const)
    if (commerce[name]) add(`commerce ${name}`, commerce.cues[0]);
  for (const name of ['inCare', 'learning', 'secrecy'] as const) {
    if (relations[name][0]) add(`relation ${name}`, relations[name][0]);
  }
  for (const name of ['toSomebodyInCare', 'toOne', 'asksAboutCare'] as const)
    if (relations[name]) add(`relation ${name}`);
  if (reading.careCues.length > 0)
    add(reading.careCues.length > 2 ? 'much care' : 'some care', reading.careCues[0]);
  add(`site ${draft.site ?? 'any'}`);
  add(`kind ${draft.kind ?? 'post'}`);
  const first = /\b(?:i|me|my|we|our|us)\b/.exec(reading.plain);
  if (first) add('first person');
  if (/\b(?:you|your)\b/.test(reading.plain)) add('second person');
  if (/\b(?:he|she|him|her|his|hers)\b/.test(reading.plain)) add('third person');
  if (reading.text.includes('!')) add('exclaims');
  if (reading.text.includes('?')) add('asks');
  if (/😂|🤣|lol|lmao|haha/.test(reading.plain)) add('laughs');
  add(`length ${Math.min(6, Math.round(Math.log2(reading.text.trim().length + 1)))}`);
  return signals;
}
