import type { Core } from './core.ts';

/** The commonest short words of English. Any English draft of a few lines holds several. */
const COMMON = new Set(
  (
    'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she ' +
    'or an will my one all would there their what so up out if about who get which go me when make can like time no ' +
    'just him know take into your good some could them see other than then now only come its over think also back ' +
    "is are was were been has had did us our how i'm it's don't that's after off too very more here today day"
  ).split(' '),
);

/** Is a draft English? Under twelve words it counts as English, for there is too little to tell by. */
export function isEnglish(core: Core): boolean {
  const words = core.plain.slice(0, 4000).match(/[\p{L}']+/gu) ?? [];
  if (words.length < 12) return true;
  const common = words.filter((word) => COMMON.has(word)).length;
  return common / words.length >= 0.15;
}
