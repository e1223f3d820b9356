import type { Loaded } from '../../settings/store.ts';
import type { ProfessionView } from '../guidance/book.ts';
import { PageHead } from '../page-head.tsx';
import { Locked, SavedNote, Trouble } from '../parts.tsx';
import { useSettings } from '../use-settings.ts';
import { FileSection } from './file.tsx';
import { PauseSection, TimingSection } from './moment.tsx';
import { PhrasesSection } from './phrases.tsx';
import { RulesSection, type RuleView } from './rules.tsx';
import { SitesSection } from './sites.tsx';
import { StrictnessSection } from './strictness.tsx';
import { YouSection } from './you.tsx';

const PLACES = [
  ['strictness', 'How much to raise'],
  ['pause', 'When Post should wait'],
  ['timing', 'When to advise'],
  ['sites', 'Where to read'],
  ['rules', 'What to look for'],
  ['phrases', 'Names and phrases'],
  ['you', 'You and your employer'],
  ['file', 'Your options as a file'],
] as const;

interface OptionsProps {
  readonly loaded: Loaded;
  readonly rules: readonly RuleView[];
  readonly professions: readonly ProfessionView[];
}

/** The options page. What most people look for comes first; each change is saved at once. */
export function Options({ loaded, rules, professions }: OptionsProps) {
  const use = useSettings(loaded);
  return (
    <>
      <PageHead here="options">
        <SavedNote saved={use.saved} />
      </PageHead>
      <div class="reader">
        <nav class="menu" aria-label="On this page">
          <ul>
            {PLACES.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="leaf sections">
          <h1 tabIndex={-1}>Options</h1>
          <Trouble loaded={loaded} />
          {use.policy.locked.length > 0 && (
            <div class="box">
              <Locked policy={use.policy} words="Some of these options are set" />
            </div>
          )}
          <StrictnessSection {...use} />
          <PauseSection {...use} />
          <TimingSection {...use} />
          <SitesSection {...use} />
          <RulesSection use={use} rules={rules} />
          <PhrasesSection {...use} />
          <YouSection use={use} professions={professions} />
          <FileSection {...use} />
          <footer class="quiet small">
            <p>
              What you type is read on this device only. It is never sent, kept or logged. PostWell is not
              affiliated with the HCPC and gives no ruling: the decision is yours.
            </p>
          </footer>
        </main>
      </div>
    </>
  );
}
