import { PAUSES, type Pause, type Timing } from '../../settings/schema.ts';
import { type Choice, Choices, Locked, Section, Switch } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

const PAUSE_CHOICES: readonly Choice<Pause>[] = [
  { value: 'never', name: 'Never', words: 'Only marks and cards.' },
  {
    value: 'serious',
    name: 'For serious points',
    words: 'Post waits for a second look when something says “Stop and think”.',
  },
  { value: 'any', name: 'For any point', words: 'Post waits whenever there is something to consider.' },
];

const TIMING_CHOICES: readonly Choice<Timing>[] = [
  { value: 'typing', name: 'As I type', words: 'Words are marked when you stop for a moment.' },
  { value: 'post', name: 'Only when I press Post', words: 'Nothing shows until then.' },
];

/** When Post waits for a second look. */
export function PauseSection({ settings, policy, isLocked, change }: Use) {
  const isTooLow = (value: Pause) =>
    policy.leastPause !== undefined && PAUSES.indexOf(value) < PAUSES.indexOf(policy.leastPause);
  return (
    <Section id="pause" title="When Post should wait">
      <Choices
        name="pause"
        label="When Post should wait"
        choices={PAUSE_CHOICES}
        value={settings.pause}
        isBarred={(value) => isLocked('pause') || isTooLow(value)}
        onChoose={(pause) => change({ pause })}
      />
      {isLocked('pause') ? (
        <Locked policy={policy} />
      ) : (
        policy.leastPause &&
        policy.leastPause !== 'never' && <Locked policy={policy} words="The least is set" />
      )}
      <p class="quiet small">You always decide. Nothing stops a post for good.</p>
    </Section>
  );
}

/** When advice shows. */
export const TimingSection = ({ settings, policy, isLocked, change }: Use) => (
  <Section id="timing" title="When to advise">
    <Choices
      name="timing"
      label="When to advise"
      choices={TIMING_CHOICES}
      value={settings.timing}
      isBarred={() => isLocked('timing')}
      onChoose={(timing) => change({ timing })}
    />
    <Switch on={settings.chip} disabled={isLocked('chip')} onChange={(chip) => change({ chip })}>
      Show the count beside the compose box
    </Switch>
    <Switch on={settings.marks} disabled={isLocked('marks')} onChange={(marks) => change({ marks })}>
      Underline the words in the compose box (Alt+Shift+M hides them for a while)
    </Switch>
    {(isLocked('timing') || isLocked('chip') || isLocked('marks')) && <Locked policy={policy} />}
  </Section>
);
