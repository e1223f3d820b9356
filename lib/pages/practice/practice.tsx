import { useEffect, useRef, useState } from 'preact/hooks';
import { nameOfKey } from '../../advice/keys.ts';
import { say } from '../../say.ts';
import { takeSelection } from '../../worker-desk.ts';
import { categoryName } from '../names.ts';
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
        <h1 tabIndex={-1}>{say('page_practice')}</h1>
        <p class="lead">{say('practice_lead', nameOfKey('A'))}</p>
        <section class="group" aria-labelledby="draft-title">
          <h2 id="draft-title">{say('practice_draft')}</h2>
          {/* biome-ignore lint/a11y/useSemanticElements: a text area has no text nodes, and CSS highlights mark nothing else. */}
          <div
            ref={box}
            class="practice-box"
            role="textbox"
            aria-multiline="true"
            aria-labelledby="draft-title"
            contentEditable="plaintext-only"
            tabIndex={0}
            spellcheck
          />
          <div class="row">
            <button
              type="button"
              class="main practice-post"
              onClick={() => setNotice(say('practice_posted'))}
            >
              {say('practice_post')}
            </button>
            <button type="button" onClick={() => put('')}>
              {say('practice_clear')}
            </button>
            <p class="quiet small practice-note">{say('practice_nothing')}</p>
          </div>
          <p role="status">{notice}</p>
        </section>
        <section class="group" aria-labelledby="examples-title">
          <h2 id="examples-title">{say('practice_examples')}</h2>
          <ul class="tries">
            {EXAMPLE_DRAFTS.map(({ category, text }) => (
              <li key={category}>
                <button type="button" onClick={() => put(text)}>
                  {categoryName(category)}
                </button>
                <span class="quiet">{text}</span>
              </li>
            ))}
            <li>
              <button type="button" onClick={() => put(CALM_DRAFT)}>
                {say('points_none')}
              </button>
              <span class="quiet">{CALM_DRAFT}</span>
            </li>
          </ul>
          <p class="quiet small">{say('practice_made_up')}</p>
        </section>
      </main>
    </>
  );
}

/** Starts advising, with the selection in the box where the page was opened for one. */
async function open(box: HTMLElement | null, signal: AbortSignal): Promise<void> {
  if (!box) return;
  const selection = await takeSelection().catch(() => '');
  if (signal.aborted) return;
  if (selection) fill(box, selection);
  box.focus();
  adviseOn(box, signal);
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
