/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { mountEditor, recordSent } from '../shared/record.ts';
import { DraftBox } from './draft-box.tsx';

/**
 * An article (`/compose/articles/edit/<id>`): a text area for the title, Draft.js for the words, and two buttons that are
 * called Publish: one in the head, and one in the dialog that it opens (public code, June 2026).
 */
export function Article() {
  const [asks, setAsks] = useState(false);
  const text = useRef('');
  const title = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const root = title.current;
    return root ? mountEditor(root, () => root.value) : undefined;
  }, []);
  const publish = () => {
    const words = [title.current?.value ?? '', text.current].filter(Boolean).join('\n\n');
    recordSent({ text: words, kind: 'post', by: 'click' });
    setAsks(false);
  };
  return (
    <>
      <header>
        <button type="button" className="pill" onClick={() => setAsks(true)}>
          Publish
        </button>
      </header>
      <textarea ref={title} rows={1} placeholder="Add a title" name="Article Title" />
      <DraftBox
        index={0}
        name="composer"
        placeholder="Start writing"
        focused={false}
        onText={(next) => {
          text.current = next;
        }}
        onSendKey={() => {}}
      />
      {asks && (
        <div role="dialog" aria-modal="true" aria-label="Publish Article">
          <p>Everyone can reply</p>
          <button type="button" className="pill" onClick={publish}>
            Publish
          </button>
        </div>
      )}
    </>
  );
}
