// The command line: `npm run --silent check -- [--strictness …] [--site …] [--jsonl] [FILE…]`.
import { readFileSync } from 'node:fs';
import { withModules } from './load.mjs';

await withModules(async (load) => {
  const { main } = await load('/lib/cli/main.ts');
  const { BOOK } = await load('/rules/book.ts');
  process.exitCode = main(
    process.argv.slice(2),
    { ...BOOK, onFault: (id) => process.stderr.write(`the rule ${id} failed and was passed over\n`) },
    {
      readFile: (path) => readFileSync(path, 'utf8'),
      readInput: () => readFileSync(0, 'utf8'),
      out: (words) => process.stdout.write(words),
      err: (words) => process.stderr.write(words),
    },
  );
});
