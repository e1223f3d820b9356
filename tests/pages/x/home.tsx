/** @jsxImportSource react */
import { useState } from 'react';
import { STORIES } from '../shared/people.ts';
import { Composer } from './composer.tsx';
import { Post } from './post.tsx';
import type { Send } from './thread.ts';

const TABS = ['For you', 'Following'] as const;

/** The home timeline. Changing the tab takes the inline box away and puts a new one in its place, as X does. */
export function Home({ onSend, onReply }: { onSend: Send; onReply: (story: number) => void }) {
  const [tab, setTab] = useState<string>(TABS[0]);
  const stories = tab === 'For you' ? STORIES : [...STORIES].reverse();
  return (
    <>
      <div className="x-tabs" role="tablist" aria-label="Timelines">
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === tab}
            onClick={() => setTab(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <Composer key={tab} place="inline" reply={false} onSend={onSend} />
      <section aria-label="Your Home Timeline">
        {stories.map((story) => (
          <Post key={story.by.handle} story={story} onReply={() => onReply(STORIES.indexOf(story))} />
        ))}
      </section>
    </>
  );
}
