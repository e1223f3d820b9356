import { useState } from 'preact/hooks';
import { keepFocus } from './press.ts';

/** The conditions of the HCPC's guidance on consent (`rules/guidance/privacy.ts`), as the writer affirms them. */
const CONDITIONS = [
  'They know what I will share, why, who may see it and how it will be used',
  'They chose freely, and could say no without any effect on their care',
  'They have the capacity to decide this',
  'They were not anxious, distressed or in pain when I asked',
  'It is written down, if anybody could tell who they are',
] as const;

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
        <h2>Consent for a post</h2>
        <p class="why">Consent to care is not consent to a post. PostWell keeps none of these answers.</p>
        <ul class="conditions">
          {CONDITIONS.map((condition) => (
            <li key={condition}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.includes(condition)}
                  onClick={() => turn(condition)}
                  onMouseDown={keepFocus}
                />
                {condition}
              </label>
            </li>
          ))}
        </ul>
      </div>
      <footer>
        <button type="button" class="quiet" onMouseDown={keepFocus} onClick={onBack}>
          Back
        </button>
        <button
          type="button"
          class="main push"
          disabled={ticked.length < CONDITIONS.length}
          onMouseDown={keepFocus}
          onClick={onDone}
        >
          I have consent
        </button>
      </footer>
    </>
  );
}
