/** @jsxImportSource react */
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { mountEditor } from '../shared/record.ts';
import 'draft-js/dist/Draft.css';

/**
 * One Draft.js box with X's hooks. As seen in public code, Aug 2026: the contenteditable itself carries
 * `tweetTextarea_<n>`, and its label and its container carry names with the same beginning, which is a trap for prefix
 * selectors.
 */
export function DraftBox(props: {
  index: number;
  /** What carries the name, where it is no post. */
  name?: string;
  /** Enter alone sends, as in a conversation. */
  enterSends?: boolean;
  placeholder: string;
  focused: boolean;
  onText: (text: string) => void;
  onSendKey: () => void;
}) {
  const { index, placeholder, focused, onText, onSendKey } = props;
  const [state, setState] = useState(() => EditorState.createEmpty());
  const editor = useRef<Editor>(null);
  const holder = useRef<HTMLDivElement>(null);
  const live = useRef(state);
  live.current = state;

  useEffect(() => {
    const root = holder.current?.querySelector<HTMLElement>('[contenteditable="true"]');
    return root ? mountEditor(root, () => textOf(live.current)) : undefined;
  }, []);
  useEffect(() => {
    if (focused) editor.current?.focus();
  }, [focused]);

  const testId = props.name ?? `tweetTextarea_${index}`;
  return (
    <div className="x-box" data-testid={`${testId}_label`} ref={holder}>
      <div data-testid={`${testId}RichTextInputContainer`} data-viewportview="true">
        <Editor
          ref={editor}
          editorState={state}
          onChange={(next) => {
            setState(next);
            onText(textOf(next));
          }}
          keyBindingFn={(event) =>
            event.key === 'Enter' && (event.ctrlKey || event.metaKey || (props.enterSends && !event.shiftKey))
              ? 'send'
              : getDefaultKeyBinding(event)
          }
          handleKeyCommand={(command) => {
            if (command !== 'send') return 'not-handled';
            onSendKey();
            return 'handled';
          }}
          webDriverTestID={testId}
          role="textbox"
          ariaLabel="Post text"
          ariaMultiline
          placeholder={placeholder}
          spellCheck
          stripPastedStyles
        />
      </div>
    </div>
  );
}

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}
