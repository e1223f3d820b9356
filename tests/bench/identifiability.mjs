// How long the estimate of how few people could be meant takes, once the Reading is there: `npm run bench:people`.
// Milliseconds (median, and the slowest of a hundred) for drafts of about 280 characters; it may take 2 at most. Both that it raises and that it speaks against weak flags count.
import { withModules } from '../../scripts/load.mjs';

const LIMIT = 2;
const DRAFTS = [
  'My patient this morning is 87, from Oban, had a stroke last Tuesday. He was a fisherman, then a lighthouse keeper, and his twin lives in Tobermory with Parkinson’s. Never complains about anything at all, just asks after the boats and whether the ferry is running. I love this job so much on days like today.',
  'Long day on the ward. Two discharges, one fall that was nobody’s fault, and a lovely chat with a lady of 84 from Whitby who used to be a lollipop lady and told me that the secret of a good life is a hot dinner and a clean pinny. She came in with a broken hip and goes home to her sister on Friday, all well.',
  'Nothing beats a walk on the beach with the dog after a week of nights. Tea in the flask, sand in the boots, no bleep, no rota, no emails. If you are on shift this weekend, thank you, and remember to drink some water and to sit down for ten minutes when somebody offers. We all need it. See you Monday, team.',
  // Weak flags about somebody in care and nothing that narrows down who: every step of the weighing is taken.
  'A lady told me a joke and I am still laughing. He hugged me and said thank you, and took ages to find his coat. A man told me about his ears. There is nothing else in this line of work that makes the stairs, the lifts, the car park and the rota worth it, and nobody tells you so beforehand, do they, so I am.',
];
/** Each time other words, so that nothing that was worked out for one draft serves the next. */
const draftOf = (turn) => `${DRAFTS[turn % DRAFTS.length]} ${turn}`;

await withModules(async (load) => {
  const { read } = await load('/lib/reading/index.ts');
  const { identifiable } = await load('/lib/check/identifiability/index.ts');
  const { weaken } = await load('/lib/check/identifiability/weaken.ts');
  const { check } = await load('/lib/check/check.ts');
  const { BOOK } = await load('/rules/book.ts');
  const timed = (turn) => {
    const reading = read({ text: draftOf(turn) });
    // What the rules have asked of it by then is worked out.
    for (const part of [
      'serviceUsers',
      'people',
      'places',
      'ages',
      'times',
      'conditions',
      'careCues',
      'frameSpans',
    ])
      void reading[part];
    const flags = BOOK.rules.flatMap((rule) =>
      [...rule.find(reading)].map((found) => ({ ...found, level: found.level ?? rule.level, rule })),
    );
    const from = performance.now();
    identifiable(reading);
    weaken(reading, flags);
    return performance.now() - from;
  };
  check({ text: DRAFTS[0] }, { strictness: 'strict', categoriesOff: [] }, BOOK);
  for (let turn = 0; turn < 300; turn += 1) timed(turn);
  const times = Array.from({ length: 300 }, (_, turn) => timed(turn + 1000)).toSorted((a, b) => a - b);
  const [median, slow] = [times[150] ?? 0, times[297] ?? 0];
  process.stdout.write(
    `the estimate: ${median.toFixed(2)} ms, slowest of a hundred ${slow.toFixed(2)} ms (limit ${LIMIT})\n`,
  );
  if (median > LIMIT) process.exitCode = 1;
});
