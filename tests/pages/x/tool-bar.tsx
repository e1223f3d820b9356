/** @jsxImportSource react */
import { useRef } from 'react';
import { Icon } from './icon.tsx';
import { LIMIT } from './thread.ts';

/** The row below the box: tools, the count, another post, and the button. */
export function ToolBar(props: {
  place: 'inline' | 'modal';
  label: string;
  ready: boolean;
  count: number;
  canAdd: boolean;
  onAdd: () => void;
  onPicture: (url: string) => void;
  onLater: () => void;
  onSend: () => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="x-tools" data-testid="toolBar" role="toolbar" aria-label="Post tools">
      <input
        ref={file}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        data-testid="fileInput"
        hidden
        onChange={(event) => {
          const picked = event.target.files?.[0];
          if (picked) props.onPicture(URL.createObjectURL(picked));
        }}
      />
      <button type="button" aria-label="Add photos or video" onClick={() => file.current?.click()}>
        <Icon name="picture" />
      </button>
      <button type="button" aria-label="Add a GIF" data-testid="gifSearchButton">
        <Icon name="face" />
      </button>
      <button type="button" aria-label="Add poll" data-testid="createPollButton">
        <Icon name="bars" />
      </button>
      <button type="button" aria-label="Schedule post" data-testid="scheduleOption" onClick={props.onLater}>
        <Icon name="bell" />
      </button>
      <span className="x-grow" />
      {props.count > 0 && (
        <span
          className="x-count"
          role="progressbar"
          aria-label="Length"
          aria-valuemin={0}
          aria-valuemax={LIMIT}
          aria-valuenow={Math.min(props.count, LIMIT)}
        >
          {LIMIT - props.count}
        </span>
      )}
      {props.canAdd && (
        <button
          type="button"
          className="x-add"
          aria-label="Add post"
          data-testid="addButton"
          onClick={props.onAdd}
        >
          <Icon name="plus" />
        </button>
      )}
      {/* The key makes a new node when the words change, as X does when a thread grows: held references go stale. */}
      <button
        key={props.label}
        type="button"
        className="pill"
        data-testid={props.place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
        disabled={!props.ready}
        aria-disabled={props.ready ? undefined : 'true'}
        onClick={props.onSend}
      >
        <span>{props.label}</span>
      </button>
    </div>
  );
}
