import { useEffect, useState } from 'preact/hooks';
import { standardName } from '../../advice/view/words.ts';
import { OUTCOMES } from '../../messages.ts';
import { outcomeName, sum, toCsv, toMarkdown } from '../../reflection/portfolio.ts';
import {
  deleteReflection,
  type Reflection as Kept,
  NOTE_LENGTH,
  NOTHING,
  saveNote,
} from '../../reflection/store.ts';
import { CATEGORIES, type Category, type Edition, type Standard, standardIn } from '../../rule.ts';
import { say } from '../../say.ts';
import type { Loaded } from '../../settings/store.ts';
import { download } from '../download.ts';
import { categoryName } from '../names.ts';
import { PageHead } from '../page-head.tsx';
import { SavedNote, Switch } from '../parts.tsx';
import { useSettings } from '../use-settings.ts';
import { Chart } from './chart.tsx';

interface ReflectionProps {
  readonly loaded: Loaded;
  readonly kept: Kept;
  readonly standards: Readonly<Record<Category, Standard>>;
}

/** How each standard is called, here and in a portfolio: a number never goes without its edition. */
const namesIn = (edition: Edition, standards: ReflectionProps['standards']) =>
  Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      `${categoryName(category)}, ${standardName(standardIn(standards[category], edition))}`,
    ]),
  ) as Record<Category, string>;

/** The reflection page: off until it is switched on; counts, a note, and both as a file. */
export function Reflection({ loaded, kept, standards }: ReflectionProps) {
  const { settings, change, saved } = useSettings(loaded);
  const names = namesIn(settings.edition, standards);
  const [{ counts, note }, setKept] = useState(kept);
  const [notice, setNotice] = useState('');
  const [deletions, setDeletions] = useState(0);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <PageHead here="reflection">
        <SavedNote saved={saved} />
      </PageHead>
      <main class="sheet">
        <h1 tabIndex={-1}>{say('page_reflection')}</h1>
        <p class="lead">{say('reflect_lead')}</p>
        {kept.broken && (
          <p class="box trouble" role="alert">
            {say('reflect_broken')}
          </p>
        )}
        <section class="group" aria-label={say('reflect_keeping')}>
          <Switch on={settings.reflection} onChange={(reflection) => change({ reflection })}>
            {say('reflect_keep')}
          </Switch>
          <p class="quiet small">{say('reflect_keep_more')}</p>
        </section>
        <section class="group" aria-labelledby="counts">
          <h2 id="counts">{say('reflect_weeks')}</h2>
          {counts.length === 0 ? (
            <p class="quiet">{settings.reflection ? say('reflect_none') : say('reflect_off')}</p>
          ) : (
            <Chart counts={counts} now={new Date()} />
          )}
          <Table counts={counts} names={names} />
        </section>
        <Note key={deletions} note={note} onChange={(next) => setKept({ counts, note: next })} />
        <section class="group" aria-labelledby="file">
          <h2 id="file">{say('reflect_file')}</h2>
          <div class="row">
            <button
              type="button"
              onClick={() =>
                download(
                  'postwell-reflection.md',
                  toMarkdown({ counts, note }, names, today),
                  'text/markdown',
                )
              }
            >
              {say('reflect_markdown')}
            </button>
            <button
              type="button"
              onClick={() => download('postwell-reflection.csv', toCsv({ counts, note }, names), 'text/csv')}
            >
              {say('reflect_csv')}
            </button>
            <button
              type="button"
              onClick={() =>
                deleteReflection().then(
                  () => {
                    setKept(NOTHING);
                    // A note that was not saved yet goes with the rest.
                    setDeletions(deletions + 1);
                    setNotice(say('reflect_deleted'));
                  },
                  () => setNotice(say('reflect_delete_failed')),
                )
              }
            >
              {say('reflect_delete')}
            </button>
          </div>
          <p role="status">{notice}</p>
        </section>
      </main>
    </>
  );
}

function Table({ counts, names }: { counts: Kept['counts']; names: Readonly<Record<Category, string>> }) {
  return (
    <div class="wide">
      <table>
        <caption class="aside">{say('reflect_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('reflect_standard')}</th>
            {OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col">
                {outcomeName(outcome)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CATEGORIES.map((category) => (
            <tr key={category}>
              <th scope="row">{names[category]}</th>
              {OUTCOMES.map((outcome) => (
                <td key={outcome}>
                  {sum(counts, (count) => count.category === category && count.outcome === outcome)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One's own words, saved when the typing rests. */
function Note({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const [saved, setSaved] = useState('');
  const [text, setText] = useState(note);
  useEffect(() => {
    if (text === note) return;
    const timer = setTimeout(() => {
      saveNote(text).then(
        () => {
          onChange(text);
          setSaved(say('saved'));
        },
        () => setSaved(say('reflect_not_saved')),
      );
    }, 500);
    return () => clearTimeout(timer);
  }, [text, note, onChange]);
  return (
    <section class="group" aria-labelledby="note">
      <h2 id="note">{say('reflect_note')}</h2>
      <label class="field">
        <span>{say('reflect_question')}</span>
        <textarea
          rows={6}
          value={text}
          maxLength={NOTE_LENGTH}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaved('');
          }}
        />
      </label>
      <p class="quiet small">
        {say('reflect_note_hint')} <span role="status">{saved}</span>
      </p>
    </section>
  );
}
