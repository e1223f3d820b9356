import { useEffect, useState } from 'preact/hooks';
import { OUTCOMES } from '../../messages.ts';
import { OUTCOME_NAMES, sum, toCsv, toMarkdown } from '../../reflection/portfolio.ts';
import {
  deleteReflection,
  type Reflection as Kept,
  NOTE_LENGTH,
  NOTHING,
  saveNote,
} from '../../reflection/store.ts';
import { CATEGORIES, type Category } from '../../rule.ts';
import type { Loaded } from '../../settings/store.ts';
import { download } from '../download.ts';
import { PageHead } from '../page-head.tsx';
import { SavedNote, Switch } from '../parts.tsx';
import { useSettings } from '../use-settings.ts';
import { Chart } from './chart.tsx';

interface ReflectionProps {
  readonly loaded: Loaded;
  readonly kept: Kept;
  /** How each standard is called in a portfolio. */
  readonly names: Readonly<Record<Category, string>>;
}

/** The reflection page: off until it is switched on; counts, a note, and both as a file. */
export function Reflection({ loaded, kept, names }: ReflectionProps) {
  const { settings, change, saved } = useSettings(loaded);
  const [{ counts, note }, setKept] = useState(kept);
  const [notice, setNotice] = useState('');
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <PageHead here="reflection">
        <SavedNote saved={saved} />
      </PageHead>
      <main class="sheet">
        <h1 tabIndex={-1}>Reflect</h1>
        <p class="lead">
          What you were asked to consider, and what you did, week by week. It is for you alone, and can help
          with your CPD.
        </p>
        <section class="group" aria-label="Keeping counts">
          <Switch on={settings.reflection} onChange={(reflection) => change({ reflection })}>
            Keep counts on this device
          </Switch>
          <p class="quiet small">
            Numbers only: the week, the standard, and whether you edited, posted anyway or dismissed. Never
            any words of a post, and nothing leaves this device.
          </p>
        </section>
        <section class="group" aria-labelledby="counts">
          <h2 id="counts">The last twelve weeks</h2>
          {counts.length === 0 ? (
            <p class="quiet">
              {settings.reflection
                ? 'Nothing has been counted yet.'
                : 'Nothing is counted while this is switched off.'}
            </p>
          ) : (
            <Chart counts={counts} now={new Date()} />
          )}
          <Table counts={counts} names={names} />
        </section>
        <Note note={note} onChange={(next) => setKept({ counts, note: next })} />
        <section class="group" aria-labelledby="file">
          <h2 id="file">For your portfolio</h2>
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
              Export as Markdown
            </button>
            <button
              type="button"
              onClick={() => download('postwell-reflection.csv', toCsv({ counts, note }, names), 'text/csv')}
            >
              Export as CSV
            </button>
            <button
              type="button"
              onClick={() =>
                deleteReflection().then(
                  () => {
                    setKept(NOTHING);
                    setNotice('Deleted: no counts and no note are left.');
                  },
                  () => setNotice('The browser would not delete it. Please try again.'),
                )
              }
            >
              Delete all
            </button>
          </div>
          <p role="status">{notice}</p>
        </section>
      </main>
    </>
  );
}

function Table({ counts, names }: { counts: Kept['counts']; names: ReflectionProps['names'] }) {
  return (
    <div class="wide">
      <table>
        <caption class="aside">All weeks, by standard and what you did</caption>
        <thead>
          <tr>
            <th scope="col">Standard</th>
            {OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col">
                {OUTCOME_NAMES[outcome]}
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
  useEffect(() => setText(note), [note]);
  useEffect(() => {
    if (text === note) return;
    const timer = setTimeout(() => {
      saveNote(text).then(
        () => {
          onChange(text);
          setSaved('Saved');
        },
        () => setSaved('Not saved: the browser would not store it.'),
      );
    }, 500);
    return () => clearTimeout(timer);
  }, [text, note, onChange]);
  return (
    <section class="group" aria-labelledby="note">
      <h2 id="note">In your own words</h2>
      <label class="field">
        <span>What did you learn, and what will you do?</span>
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
        Kept on this device. Please leave out anything that could identify a service user.{' '}
        <span role="status">{saved}</span>
      </p>
    </section>
  );
}
