import type { Reading } from '../../../reading/index.ts';

/** What the Reading says of a draft, in words that can be counted. */
export function signalsOf(reading: Reading): Set<string> {
  const signals = new Set<string>();
  for (const frame of reading.draftFrames) signals.add(`draft ${frame}`);
  for (const held of reading.frameSpans) signals.add(`frame ${held.frame}`);
  for (const who of reading.serviceUsers) {
    signals.add(who.particular ? 'one in care' : 'kind in care');
    signals.add(`in care ${who.how}`);
    if (who.sure === 2) signals.add('surely in care');
  }
  for (const person of reading.people) signals.add(`name ${person.role}`);
  for (const place of reading.places) signals.add(`place ${place.kind}`);
  for (const age of reading.ages) signals.add(age.counted ? 'age' : 'rough age');
  for (const when of reading.times) signals.add(`time ${when.kind}`);
  for (const condition of reading.conditions) {
    signals.add(`condition ${condition.kind}`);
    if (condition.rare || condition.newsworthy) signals.add('unusual');
  }
  if (reading.identifiers.length > 0) signals.add('identifier');
  if (reading.contacts.length > 0) signals.add('contact');
  for (const swear of reading.swearing) {
    signals.add(`swear ${swear.strength}`);
    if (swear.aimed) signals.add('swear aimed');
  }
  for (const insult of reading.insults) {
    signals.add(`insult ${insult.force}`);
    signals.add(`insult of ${insult.target}`);
    if (insult.reported) signals.add('insult reported');
  }
  for (const story of reading.stories) {
    signals.add(`story ${story.theme}`);
    if (story.sure) signals.add('story sure');
    if (story.singled) signals.add('story singled');
  }
  for (const claim of reading.claims) signals.add(`claim ${claim.kind}`);
  for (const treatment of reading.treatments) signals.add(`treatment ${treatment.kind}`);
  for (const work of reading.work) {
    signals.add(`work ${work.kind}`);
    if (work.own) signals.add('own work');
  }
  const { address, commerce, relations, draft } = reading;
  signals.add(`to ${address.whom}`);
  for (const name of ['instructions', 'invitations', 'offers'] as const) {
    if (address[name][0]) signals.add(name);
  }
  for (const name of ['selling', 'offering', 'other'] as const)
    if (commerce[name]) signals.add(`commerce ${name}`);
  for (const name of ['inCare', 'learning', 'secrecy'] as const) {
    if (relations[name][0]) signals.add(`relation ${name}`);
  }
  for (const name of ['toSomebodyInCare', 'toOne', 'asksAboutCare'] as const)
    if (relations[name]) signals.add(`relation ${name}`);
  if (reading.careCues.length > 0) signals.add(reading.careCues.length > 2 ? 'much care' : 'some care');
  signals.add(`site ${draft.site ?? 'any'}`);
  signals.add(`kind ${draft.kind ?? 'post'}`);
  const first = /\b(?:i|me|my|we|our|us)\b/.exec(reading.plain);
  if (first) signals.add('first person');
  if (/\b(?:you|your)\b/.test(reading.plain)) signals.add('second person');
  if (/\b(?:he|she|him|her|his|hers)\b/.test(reading.plain)) signals.add('third person');
  if (reading.text.includes('!')) signals.add('exclaims');
  if (reading.text.includes('?')) signals.add('asks');
  if (/😂|🤣|lol|lmao|haha/.test(reading.plain)) signals.add('laughs');
  signals.add(`length ${Math.min(6, Math.round(Math.log2(reading.text.trim().length + 1)))}`);
  return signals;
}
