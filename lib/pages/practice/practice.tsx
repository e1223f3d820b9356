import { useEffect, useRef, useState } from 'preact/hooks';
import { takeSelection } from '../../worker-desk.ts';
import { CATEGORY_NAMES } from '../names.ts';
import { PageHead } from '../page-head.tsx';
import { CALM_DRAFT, EXAMPLE_DRAFTS } from './examples.ts';
import { adviseOn } from './own-box.ts';

/** The practice page: any draft for any place, with the same engine, marks, cards and review. Nothing is kept. */
export function Practice() {
  const box = useRef<HTMLDivElement>(null);
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const end = new AbortController();
    void open(box.current, end.signal);
    return () => end.abort();
  }, []);
  const put = (text: string) => {
    fill(box.current, text);
    setNotice('');
  };
  return (
    <>
      <PageHead here="practice" />
      <main class="sheet">
        <h1 tabIndex={-1}>Practise</h1>
        <p class="lead">
          Type or paste a draft for any place: a post, a blog, a video script, a newsletter. Words worth a
          look are marked; point at them, or press Alt+Shift+A, to read why.
        </p>
        <section class="group" aria-labelledby="draft-title">
          <h2 id="draft-title">Your draft</h2>
          {/* biome-ignore lint/a11y/useSemanticElements: only the words of an editable element can be marked. */}
          <div
            ref={box}
            class="practice-box"
            role="textbox"
            aria-multiline="true"
            aria-labelledby="draft-title"
            contentEditable={'plaintext-only' as unknown as boolean}
            tabIndex={0}
            spellcheck
          />
          <div class="row">
            <button type="button" class="main practice-post" onClick={() => setNotice(POSTED)}>
              Post, as practice
            </button>
            <button type="button" onClick={() => put('')}>
              Clear
            </button>
            <p class="quiet small practice-note">Nothing is posted, kept or sent.</p>
          </div>
          <p role="status">{notice}</p>
        </section>
        <section class="group" aria-labelledby="examples-title">
          <h2 id="examples-title">Or start from an example</h2>
          <ul class="tries">
            {EXAMPLE_DRAFTS.map(({ category, text }) => (
              <li key={category}>
                <button type="button" onClick={() => put(text)}>
                  {CATEGORY_NAMES[category]}
                </button>
                <span class="quiet">{text}</span>
              </li>
            ))}
            <li>
              <button type="button" onClick={() => put(CALM_DRAFT)}>
                Nothing to raise
              </button>
              <span class="quiet">{CALM_DRAFT}</span>
            </li>
          </ul>
          <p class="quiet small">People and events are made up.</p>
        </section>
      </main>
    </>
  );
}

const POSTED = 'This would have gone out now. It was practice, so it did not.';

/** Starts advising, with the selection in the box where the page was opened for one. */
async function open(box: HTMLElement | null, signal: AbortSignal): Promise<void> {
  if (!box) return;
  const selection = await takeSelection().catch(() => '');
  if (signal.aborted) return;
  if (selection) fill(box, selection);
  box.focus();
  await adviseOn(box, signal);
}

/** Puts a text into the box as if it had been typed, so that it is read and can be undone. */
function fill(box: HTMLElement | null, text: string): void {
  if (!box) return;
  box.focus();
  const selection = getSelection();
  selection?.selectAllChildren(box);
  if (text) document.execCommand('insertText', false, text);
  else document.execCommand('delete');
}
