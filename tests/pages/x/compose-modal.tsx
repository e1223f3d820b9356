/** @jsxImportSource react */
import { useEffect } from 'react';
import { STORIES } from '../shared/people.ts';
import { Composer } from './composer.tsx';
import { Icon } from './icon.tsx';
import { Post } from './post.tsx';
import type { Send } from './thread.ts';

/** The composer over the page. A reply shows the post that it answers, as an `article`, in the same dialog. */
export function ComposeModal(props: { answering: number | null; onClose: () => void; onSend: Send }) {
  const { answering, onClose, onSend } = props;
  // A quoted post is a card below the words, and no article (`/compose/post?url=…`).
  const quoted = location.search.includes('url=') ? STORIES[0] : undefined;
  const story = answering === null ? undefined : STORIES[answering];

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onClose]);

  return (
    <div className="x-veil" data-testid="mask">
      <div className="x-modal" role="dialog" aria-modal="true" aria-labelledby="modal-header">
        <div className="x-modal-top">
          <button type="button" aria-label="Close" data-testid="app-bar-close" onClick={onClose}>
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className="x-hidden">
            {story ? 'Reply' : 'Compose new post'}
          </h2>
        </div>
        {story && (
          <>
            <Post story={story} />
            <p className="x-answering quiet">Replying to @{story.by.handle}</p>
          </>
        )}
        <Composer place="modal" reply={story !== undefined} onSend={onSend} />
        {quoted && (
          // biome-ignore lint/a11y/useSemanticElements: X has a link role on a block here, not an anchor.
          <div className="x-answering" role="link" tabIndex={0}>
            <strong>{quoted.by.name}</strong>
            <div data-testid="tweetText">{quoted.text}</div>
          </div>
        )}
      </div>
    </div>
  );
}
