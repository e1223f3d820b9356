import type { Category, Standard } from '../../rule.ts';
import { say } from '../../say.ts';
import type { Loaded } from '../../settings/store.ts';
import type { ProfessionView } from '../guidance/book.ts';
import { PageHead } from '../page-head.tsx';
import { Locked, SavedNote, Trouble } from '../parts.tsx';
import { useSettings } from '../use-settings.ts';
import { EditionSection } from './edition.tsx';
import { FileSection } from './file.tsx';
import { PauseSection, TimingSection } from './moment.tsx';
import { PhrasesSection } from './phrases.tsx';
import { RulesSection, type RuleView } from './rules.tsx';
import { SitesSection } from './sites.tsx';
import { StrictnessSection } from './strictness.tsx';
import { YouSection } from './you.tsx';

const PLACES = [
  'strictness',
  'pause',
  'timing',
  'sites',
  'rules',
  'phrases',
  'you',
  'edition',
  'file',
] as const;

interface OptionsProps {
  readonly loaded: Loaded;
  readonly rules: readonly RuleView[];
  readonly professions: readonly ProfessionView[];
  readonly standards: Readonly<Record<Category, Standard>>;
}

/** The options page. What most people look for comes first; each change is saved at once. */
export function Options({ loaded, rules, professions, standards }: OptionsProps) {
  const use = useSettings(loaded);
  return (
    <>
      <PageHead here="options">
        <SavedNote saved={use.saved} />
      </PageHead>
      <div class="reader">
        <nav class="menu" aria-label={say('options_places')}>
          <ul>
            {PLACES.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{say(`${id}_title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="leaf sections">
          <h1 tabIndex={-1}>{say('page_options')}</h1>
          <Trouble loaded={loaded} />
          {use.policy.locked.length > 0 && (
            <div class="box">
              <Locked policy={use.policy} what="some" />
            </div>
          )}
          <StrictnessSection {...use} />
          <PauseSection {...use} />
          <TimingSection {...use} />
          <SitesSection {...use} />
          <RulesSection use={use} rules={rules} />
          <PhrasesSection {...use} />
          <YouSection use={use} professions={professions} />
          <EditionSection use={use} standards={standards} />
          <FileSection {...use} />
          <footer class="quiet small">
            <p>{say('options_promise')}</p>
          </footer>
        </main>
      </div>
    </>
  );
}
