/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { STORIES } from '../shared/people.ts';
import { mountEditor, recordSent, type Sent } from '../shared/record.ts';
import { Face } from './post.tsx';
import './chat.css';

/** A private conversation. As seen in public code, June 2026: a real `textarea`, where Enter sends. */
export function Chat() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  const other = STORIES[0]?.by;
  useEffect(() => {
    const root = box.current;
    return root ? mountEditor(root, () => root.value) : undefined;
  }, []);
  const send = (by: Sent['by']) => {
    if (text.trim() === '') return;
    recordSent({ text, kind: 'message', by });
    setSaid([...said, text]);
    setText('');
  };
  if (!other) return null;
  return (
    <div className="x-chat" data-testid="dm-container">
      <div className="x-chat-top" data-testid="dm-conversation-header">
        <Face person={other} />
        <strong>{other.name}</strong>
      </div>
      <ul className="x-said">
        <li>Are you going to the study day?</li>
        {said.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end.
          <li key={at} className="x-mine">
            {line}
          </li>
        ))}
      </ul>
      <div className="x-chat-box">
        <textarea
          ref={box}
          rows={1}
          data-testid="dm-composer-textarea"
          placeholder="Message"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send('key');
          }}
        />
        <button
          type="button"
          className="pill"
          data-testid="dm-composer-send-button"
          disabled={text.trim() === ''}
          onClick={() => send('click')}
        >
          Send
        </button>
      </div>
    </div>
  );
}
