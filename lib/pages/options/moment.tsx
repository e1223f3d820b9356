import { nameOfKey } from '../../advice/keys.ts';
import { say } from '../../say.ts';
import { PAUSES, type Pause, TIMINGS, type Timing } from '../../settings/schema.ts';
import { type Choice, Choices, Locked, Section, Switch } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

const pauseChoice = (value: Pause): Choice<Pause> => ({
  value,
  name: say(`pause_${value}`),
  words: say(`pause_${value}_more`),
});

const timingChoice = (value: Timing): Choice<Timing> => ({
  value,
  name: say(`timing_${value}`),
  words: say(`timing_${value}_more`),
});

/** When Post waits for a second look. */
export function PauseSection({ settings, policy, isLocked, change }: Use) {
  const isTooLow = (value: Pause) =>
    policy.leastPause !== undefined && PAUSES.indexOf(value) < PAUSES.indexOf(policy.leastPause);
  return (
    <Section id="pause" title={say('pause_title')}>
      <Choices
        name="pause"
        label={say('pause_title')}
        choices={PAUSES.map(pauseChoice)}
        value={settings.pause}
        isBarred={(value) => isLocked('pause') || isTooLow(value)}
        onChoose={(pause) => change({ pause })}
      />
      {isLocked('pause') ? (
        <Locked policy={policy} />
      ) : (
        policy.leastPause && policy.leastPause !== 'never' && <Locked policy={policy} what="least" />
      )}
      <p class="quiet small">{say('pause_promise')}</p>
    </Section>
  );
}

/** When advice shows. */
export const TimingSection = ({ settings, policy, isLocked, change }: Use) => (
  <Section id="timing" title={say('timing_title')}>
    <Choices
      name="timing"
      label={say('timing_title')}
      choices={TIMINGS.map(timingChoice)}
      value={settings.timing}
      isBarred={() => isLocked('timing')}
      onChoose={(timing) => change({ timing })}
    />
    <Switch on={settings.chip} disabled={isLocked('chip')} onChange={(chip) => change({ chip })}>
      {say('timing_chip')}
    </Switch>
    <Switch on={settings.marks} disabled={isLocked('marks')} onChange={(marks) => change({ marks })}>
      {say('timing_marks', nameOfKey('M'))}
    </Switch>
    {(isLocked('timing') || isLocked('chip') || isLocked('marks')) && <Locked policy={policy} />}
  </Section>
);
