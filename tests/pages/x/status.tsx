/** @jsxImportSource react */
import { STORIES } from '../shared/people.ts';
import { Composer } from './composer.tsx';
import { Post } from './post.tsx';
import type { Send } from './thread.ts';

/** One post on its own page, with the reply box below it (`/<user>/status/<id>`). */
export function Status({ onSend, onReply }: { onSend: Send; onReply: (story: number) => void }) {
  const handle = location.pathname.split('/')[1];
  const at = Math.max(
    0,
    STORIES.findIndex((story) => story.by.handle === handle),
  );
  const story = STORIES[at];
  if (!story) return null;
  return (
    <>
      <h2 className="x-heading">Post</h2>
      <Post story={story} onReply={() => onReply(at)} />
      <Composer place="inline" reply onSend={onSend} />
    </>
  );
}
