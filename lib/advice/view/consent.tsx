import { useState } from 'preact/hooks';
import { type Key, say } from '../../say.ts';
import { byHand, keepFocus } from './press.ts';

/** The conditions of the HCPC's guidance on consent (`rules/guidance/privacy.ts`), as the writer affirms them. */
const CONDITIONS = [
  'consent_informed',
  'consent_free',
  'consent_capacity',
  'consent_calm',
  'consent_written',
] as const satisfies readonly Key[];

/** "I have consent": the conditions as a checklist. Nothing about it is kept. */
export function Consent({ onDone, onBack }: { onDone: () => void; onBack: (event: MouseEvent) => void }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const turn = (condition: string) =>
    setTicked(
      ticked.includes(condition) ? ticked.filter((other) => other !== condition) : [...ticked, condition],
    );
  return (
    <>
      <div class="body">
        <h2>{say('consent_title')}</h2>
        <p class="why">{say('consent_why')}</p>
        <ul class="conditions">
          {CONDITIONS.map((condition) => (
            <li key={condition}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.includes(condition)}
                  onClick={byHand(() => turn(condition))}
                  onMouseDown={keepFocus}
                />
                {say(condition)}
              </label>
            </li>
          ))}
        </ul>
      </div>
      <footer>
        <button type="button" class="quiet" onMouseDown={keepFocus} onClick={byHand(onBack)}>
          {say('back')}
        </button>
        <button
          type="button"
          class="main push"
          disabled={ticked.length < CONDITIONS.length}
          onMouseDown={keepFocus}
          onClick={byHand(onDone)}
        >
          {say('consent_have')}
        </button>
      </footer>
    </>
  );
}
