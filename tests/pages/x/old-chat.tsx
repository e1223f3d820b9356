/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { recordSent, type Sent } from '../shared/record.ts';
import { DraftBox } from './draft-box.tsx';
import './chat.css';

/** A private conversation on the older page: Draft.js, where Enter sends (public code, May 2026). */
export function OldChat() {
  const [round, setRound] = useState(0);
  const text = useRef('');
  const send = (by: Sent['by']) => {
    if (text.current.trim() === '') return;
    recordSent({ text: text.current, kind: 'message', by });
    text.current = '';
    setRound(round + 1);
  };
  return (
    <div className="x-chat" data-testid="DMDrawer">
      <p>Are you going to the study day?</p>
      <DraftBox
        key={round}
        index={0}
        name="dmComposerTextInput"
        enterSends
        placeholder="Start a new message"
        focused={false}
        onText={(next) => {
          text.current = next;
        }}
        onSendKey={() => send('key')}
      />
      <button
        type="button"
        className="pill"
        data-testid="dmComposerSendButton"
        aria-label="Send"
        onClick={() => send('click')}
      >
        Send
      </button>
    </div>
  );
}
