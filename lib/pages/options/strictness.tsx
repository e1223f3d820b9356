import { LevelIcon } from '../../advice/view/icons.tsx';
import { countWords, levelWords } from '../../advice/view/words.ts';
import { isShown, STRICTNESSES, type Strictness } from '../../check/strictness.ts';
import { LEVELS } from '../../rule.ts';
import { say } from '../../say.ts';
import { useExample } from '../live-marks.tsx';
import { MarkedDraft } from '../marked-draft.tsx';
import { type Choice, Choices, Locked, Section } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

const choiceOf = (value: Strictness): Choice<Strictness> => ({
  value,
  name: say(`strictness_${value}`),
  words: say(`strictness_${value}_more`),
});

/** How much to raise, and what that would raise in an example. */
export function StrictnessSection({ settings, policy, isLocked, change }: Use) {
  const isTooLow = (value: Strictness) =>
    policy.leastStrictness !== undefined &&
    STRICTNESSES.indexOf(value) < STRICTNESSES.indexOf(policy.leastStrictness);
  return (
    <Section id="strictness" title={say('strictness_title')}>
      <Choices
        name="strictness"
        label={say('strictness_title')}
        choices={STRICTNESSES.map(choiceOf)}
        value={settings.strictness}
        isBarred={(value) => isLocked('strictness') || isTooLow(value)}
        onChoose={(strictness) => change({ strictness })}
      />
      {isLocked('strictness') ? (
        <Locked policy={policy} />
      ) : (
        policy.leastStrictness &&
        policy.leastStrictness !== 'relaxed' && <Locked policy={policy} what="least" />
      )}
      <LiveExample strictness={settings.strictness} />
    </Section>
  );
}

/** The example as the engine itself marks it. */
function LiveExample({ strictness }: { strictness: Strictness }) {
  const { text, points } = useExample();
  const marks = (points ?? []).filter(({ level }) => isShown(level, strictness));
  return (
    <figure class="example">
      <figcaption class="quiet small">
        {say('strictness_example')}{' '}
        <span role="status">{points && say('strictness_count', countWords(marks.length))}</span>
      </figcaption>
      <p class="draft">
        <MarkedDraft text={text} marks={marks} />
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
