import { say } from '../../say.ts';

/** The arithmetic behind an estimate: what each detail leaves, and how many people that comes to. */
export function Sum({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="sum" aria-label={say('card_sum')}>
      {lines.slice(0, -1).map((line) => {
        const [detail, share] = line.split(': ');
        return (
          <li key={line}>
            <span>{detail}</span> <span class="share">{share}</span>
          </li>
        );
      })}
      <li class="result">
        <span>{say('card_sum_result')}</span> <span class="share">{lines.at(-1)}</span>
      </li>
    </ul>
  );
}
