import { say } from '../say.ts';

/** The arithmetic behind an estimate: what each detail leaves, and how many people that comes to. */
export function Sum({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="sum" aria-label={say('card_sum')}>
      {lines.slice(0, -1).map((line) => {
        const at = line.lastIndexOf(': ');
        return (
          <li key={line}>
            <span>{line.slice(0, at)}</span> <span class="share">{line.slice(at + 2)}</span>
          </li>
        );
      })}
      <li class="result">
        <span>{say('card_sum_result')}</span> <span class="share">{lines.at(-1)}</span>
      </li>
    </ul>
  );
}
