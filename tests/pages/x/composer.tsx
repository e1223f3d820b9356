/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { ME } from '../shared/people.ts';
import type { Sent } from '../shared/record.ts';
import { Attachments } from './attachments.tsx';
import { Audience } from './audience.tsx';
import { DraftBox } from './draft-box.tsx';
import { Face } from './post.tsx';
import { type Item, type Send, sendable } from './thread.ts';
import { ToolBar } from './tool-bar.tsx';
import './composer.css';

/** A whole composer: its boxes, what is attached, who may reply, the tools and the button. */
export function Composer(props: { place: 'inline' | 'modal'; reply: boolean; onSend: Send }) {
  const { place, reply, onSend } = props;
  const [items, setItems] = useState<Item[]>([{ id: 0, text: '' }]);
  const [pictures, setPictures] = useState<string[]>([]);
  const [later, setLater] = useState(false);
  const [round, setRound] = useState(0);
  const ready = sendable(items, pictures.length);

  // Draft.js keeps the key handler of an earlier render for a moment; the ref always holds the newest words.
  const latest = useRef({ items, ready });
  latest.current = { items, ready };

  const send = (by: Sent['by']) => {
    if (!latest.current.ready) return;
    const texts = latest.current.items.map((item) => item.text);
    latest.current = { items: [], ready: false };
    onSend(texts, reply ? 'reply' : texts.length > 1 ? 'thread' : 'post', by);
    setItems([{ id: 0, text: '' }]);
    setPictures([]);
    setRound((count) => count + 1);
  };
  const write = (id: number, text: string) =>
    setItems((all) => all.map((item) => (item.id === id ? { id, text } : item)));

  return (
    <div className={`x-composer x-composer-${place}`}>
      {items.map((item, index) => (
        <div className="x-item" key={`${round}-${item.id}`}>
          <Face person={ME} />
          <div className="x-item-body">
            <DraftBox
              index={index}
              placeholder={reply ? 'Post your reply' : index > 0 ? 'Add another post' : "What's happening?"}
              focused={place === 'modal' || index > 0}
              onText={(text) => write(item.id, text)}
              onSendKey={() => send('key')}
            />
            {index === 0 && <Attachments pictures={pictures} onRemove={() => setPictures([])} />}
          </div>
        </div>
      ))}
      {!reply && <Audience />}
      <ToolBar
        place={place}
        label={later ? 'Schedule' : items.length > 1 ? 'Post all' : reply ? 'Reply' : 'Post'}
        ready={ready}
        count={items.at(-1)?.text.length ?? 0}
        canAdd={!reply && ready}
        onAdd={() => setItems((all) => [...all, { id: all.length, text: '' }])}
        onPicture={(url) => setPictures([url])}
        onLater={() => setLater(!later)}
        onSend={() => send('click')}
      />
    </div>
  );
}
