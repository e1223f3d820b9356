import { LevelIcon } from '../../advice/icons.tsx';
import { levelWords } from '../../advice/words.ts';
import { isShown, STRICTNESSES, type Strictness } from '../../check/strictness.ts';
import { LEVELS } from '../../rule.ts';
import { usePoints } from '../live-marks.tsx';
import { MarkedDraft } from '../marked-draft.tsx';
import { type Choice, Choices, Locked, Section } from '../parts.tsx';
import type { Use } from '../use-settings.ts';
import { EXAMPLE } from './example.ts';

const CHOICES: readonly Choice<Strictness>[] = [
  {
    value: 'relaxed',
    name: 'Relaxed',
    words: 'Only serious points: what could expose somebody or cost you dearly.',
  },
  { value: 'standard', name: 'Standard', words: 'What a careful colleague would mention.' },
  { value: 'strict', name: 'Strict', words: 'Small tips too. Good for learning.' },
];

/** How much to raise, and what that would raise in an example. */
export function StrictnessSection({ settings, policy, isLocked, change }: Use) {
  const isTooLow = (value: Strictness) =>
    policy.leastStrictness !== undefined &&
    STRICTNESSES.indexOf(value) < STRICTNESSES.indexOf(policy.leastStrictness);
  return (
    <Section id="strictness" title="How much to raise">
      <Choices
        name="strictness"
        label="How much to raise"
        choices={CHOICES}
        value={settings.strictness}
        isBarred={(value) => isLocked('strictness') || isTooLow(value)}
        onChoose={(strictness) => change({ strictness })}
      />
      {isLocked('strictness') ? (
        <Locked policy={policy} />
      ) : (
        policy.leastStrictness &&
        policy.leastStrictness !== 'relaxed' && <Locked policy={policy} words="The least is set" />
      )}
      <LiveExample strictness={settings.strictness} />
    </Section>
  );
}

/** The example as the engine itself marks it. */
function LiveExample({ strictness }: { strictness: Strictness }) {
  const points = usePoints(EXAMPLE);
  const marks = (points ?? []).filter(({ level }) => isShown(level, strictness));
  return (
    <figure class="example">
      <figcaption class="quiet small">
        An example, as PostWell would mark it{' '}
        <span role="status">{points && `(${marks.length} to consider)`}</span>
      </figcaption>
      <p class="draft">
        <MarkedDraft text={EXAMPLE} marks={marks} />
      </p>
      <p class="legend small quiet">
        {LEVELS.map((level) => (
          <span key={level} class={isShown(level, strictness) ? '' : 'faded'}>
            <LevelIcon level={level} size={14} /> {levelWords(level)}
          </span>
        ))}
      </p>
    </figure>
  );
}
