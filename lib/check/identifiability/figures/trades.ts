import { pattern, wordings } from '../../../reading/wording.ts';
import { type Figure, GUESS } from '../figure.ts';

/** Other work. */
export const TRADES: readonly Figure[] = [
  {
    id: 'farmer',
    vaguer: 'outdoor worker',
    kind: 'job',
    name: 'a farmer',
    words: /\b(?:farmer|crofter|shepherd)\b/,
    per100k: 420,
    source: GUESS,
  },
  {
    id: 'footballer',
    vaguer: 'worker',
    kind: 'job',
    name: 'a professional in sport',
    words: pattern(wordings`
      \b(?:(?:ex-?|former |professional )(?:footballer|boxer|jockey|cricketer|rugby player)|jockey|olympi(?:an|c \w+)
        paralympian)\b
    `),
    per100k: 10,
    source: GUESS,
  },
  {
    id: 'publican',
    vaguer: 'shop worker',
    kind: 'job',
    name: 'a publican',
    words: /\b(?:publican|pub landlord|pub landlady)\b/,
    per100k: 62,
    source: GUESS,
  },
  {
    id: 'postman',
    vaguer: 'delivery worker',
    kind: 'job',
    name: 'a postman or postwoman',
    words: /\b(?:postman|postie|postwoman|postmistress|postmaster)\b/,
    per100k: 128,
    source: GUESS,
  },
  {
    id: 'driver',
    vaguer: 'transport worker',
    kind: 'job',
    name: 'a bus or train driver',
    words: /\b(?:bus|coach|train|tram|taxi) driver\b/,
    per100k: 160,
    source: GUESS,
  },
  {
    id: 'pilot',
    vaguer: 'transport worker',
    kind: 'job',
    name: 'a pilot',
    words: /\bpilot\b/,
    per100k: 20,
    source: GUESS,
  },
  {
    id: 'miner',
    vaguer: 'manual worker',
    kind: 'job',
    name: 'a miner',
    words: /\b(?:miner|pitman|down the pit)\b/,
    per100k: 200,
    bySex: [0.02, 1.98],
    source: GUESS,
  },
  {
    id: 'odd-trade',
    vaguer: 'worker',
    kind: 'job',
    name: 'a trade that few have',
    words: pattern(wordings`
      \b(?:lighthouse keeper|bell-?ringer|organist|gamekeeper|beekeeper|blacksmith|farrier|piper|opera singer
        ballerina|ballet dancer|violinist|lifeboatman|coxswain|watchmaker|clock ?maker|puppeteer|ventriloquist
        stunt\w*|trapeze artist|fairground \w+|newsreader|weatherman|novelist|poet|mp|park ranger|deep sea diver
        ice cream man|town crier|chimney sweep|milkman|gravedigger|undertaker|organ builder|shipbuilder|saddler
        thatcher|dry stone waller)\b
    `),
    per100k: 15,
    source: GUESS,
  },
  {
    id: 'common-trade',
    vaguer: 'worker',
    kind: 'job',
    name: 'a trade',
    words: pattern(wordings`
      \b(?:hairdresser|barber|butcher|baker|florist|plumber|electrician|joiner|builder|roofer|scaffolder|welder
        mechanic|lorry driver|chef|cook|dinner lady|librarian|solicitor|accountant|engineer|architect|seamstress
        tailor|cobbler|window cleaner|bin ?man|gardener|musician|pianist|guitarist|dancer|actor|actress|journalist
        professor|scientist|steelworker)\b
    `),
    per100k: 400,
    source: GUESS,
  },
];
