import type { ComponentChildren } from 'preact';
import type { Strictness } from '../check/strictness.ts';
import { CATEGORIES } from '../rule.ts';
import { KNOWN_SITES, type Pause, type Timing } from '../settings/schema.ts';
import type { Loaded } from '../settings/store.ts';
import { CATEGORY_NAMES, SITE_NAMES } from './names.ts';
import { type Saved, useSettings } from './use-settings.ts';

const STRICTNESS_CHOICES: readonly Choice<Strictness>[] = [
  {
    value: 'relaxed',
    name: 'Relaxed',
    words: 'Only serious points: what could expose somebody or cost you dearly.',
  },
  { value: 'standard', name: 'Standard', words: 'What a careful colleague would mention.' },
  { value: 'strict', name: 'Strict', words: 'Small tips too. Good for learning.' },
];

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

/** The options page. Each change is saved at once. */
export function Options({ loaded }: { loaded: Loaded }) {
  const [settings, change, saved] = useSettings(loaded);
  return (
    <main class="sheet">
      <header class="top">
        <img src="/icon/48.png" width="40" height="40" alt="" />
        <div>
          <h1>PostWell options</h1>
          <p class="quiet">Think before you post. Keep on posting.</p>
        </div>
        <SavedNote saved={saved} />
      </header>
      <Trouble loaded={loaded} />
      <Section title="How much to raise">
        <Choices
          name="strictness"
          label="How much to raise"
          choices={STRICTNESS_CHOICES}
          value={settings.strictness}
          onChoose={(strictness) => change({ strictness })}
        />
      </Section>
      <Section title="When Post should wait">
        <Choices
          name="pause"
          label="When Post should wait"
          choices={PAUSE_CHOICES}
          value={settings.pause}
          onChoose={(pause) => change({ pause })}
        />
      </Section>
      <Section title="When to advise">
        <Choices
          name="timing"
          label="When to advise"
          choices={TIMING_CHOICES}
          value={settings.timing}
          onChoose={(timing) => change({ timing })}
        />
        <Switch on={settings.chip} onChange={(chip) => change({ chip })}>
          Show the count beside the compose box
        </Switch>
      </Section>
      <Section title="What to look for">
        {CATEGORIES.map((category) => (
          <Switch
            key={category}
            on={settings.categories[category]}
            onChange={(on) => change({ categories: { ...settings.categories, [category]: on } })}
          >
            {CATEGORY_NAMES[category]}{' '}
            <a href={`/guidance.html#standard/${category}`} aria-label={`About ${CATEGORY_NAMES[category]}`}>
              What is this?
            </a>
          </Switch>
        ))}
      </Section>
      <Section title="Where to read">
        {KNOWN_SITES.map((site) => (
          <Switch
            key={site}
            on={settings.sites[site]}
            onChange={(on) => change({ sites: { ...settings.sites, [site]: on } })}
          >
            {SITE_NAMES[site]}
          </Switch>
        ))}
      </Section>
      <footer class="quiet">
        <p>
          What you type is read on this device only. It is never sent, kept or logged. PostWell is not
          affiliated with the HCPC and gives no ruling: the decision is yours.{' '}
          <a href="/guidance.html">Read the guidance</a>
        </p>
      </footer>
    </main>
  );
}

const SavedNote = ({ saved }: { saved: Saved }) => (
  <p class={`saved ${saved === 'not saved' ? 'trouble' : ''}`} role="status">
    {saved === 'saved' && 'Saved'}
    {saved === 'not saved' &&
      'Not saved: the browser would not store it. Your choice holds on this page only.'}
  </p>
);

/** Says what was wrong with the stored settings, if anything. */
export function Trouble({ loaded: { storeBroken, broken } }: { loaded: Loaded }) {
  if (!storeBroken && broken.length === 0) return null;
  return (
    <p class="box trouble" role="alert">
      {storeBroken
        ? 'The browser could not read your saved options, so the usual ones are in force.'
        : `Some saved options could not be read and are back to the usual: ${broken.join(', ')}. The others were kept.`}
    </p>
  );
}

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="group">
    <h2>{title}</h2>
    {children}
  </section>
);

interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly words: string;
}

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ name, label, choices, value, onChoose }: ChoicesProps<Value>) {
  return (
    <div class="choices" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <b>{choice.name}</b>
          <span>{choice.words}</span>
        </label>
      ))}
    </div>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** A switch with its words. */
export const Switch = ({ on, onChange, children }: SwitchProps) => (
  <label class="switch">
    <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{children}</span>
  </label>
);
