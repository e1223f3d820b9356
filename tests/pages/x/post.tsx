/** @jsxImportSource react */
import { initials, type Person, type Story } from '../shared/people.ts';
import { Icon } from './icon.tsx';

/** A person's round initials. */
export function Face({ person }: { person: Person }) {
  return (
    <span className="face" aria-hidden="true" style={{ background: person.tint }}>
      {initials(person)}
    </span>
  );
}

/** A post in a feed or above a reply, with X's hooks: `tweet`, `User-Name`, `tweetText`, `reply`. */
export function Post({ story, onReply }: { story: Story; onReply?: () => void }) {
  return (
    <article className="x-post" data-testid="tweet" tabIndex={-1}>
      <Face person={story.by} />
      <div className="x-item-body">
        <div data-testid="User-Name">
          <strong>{story.by.name}</strong>{' '}
          <span className="quiet">
            @{story.by.handle} · <time>{story.ago}</time>
          </span>
        </div>
        <div data-testid="tweetText" lang="en" dir="auto">
          {story.text}
        </div>
        {onReply && (
          <div className="x-actions">
            <button
              type="button"
              data-testid="reply"
              aria-label={`${story.replies} Replies. Reply`}
              onClick={onReply}
            >
              <Icon name="reply" />
              {story.replies}
            </button>
            <span>
              <Icon name="again" />
            </span>
            <span>
              <Icon name="heart" />
              {story.likes}
            </span>
          </div>
        )}
      </div>
    </article>
  );
}
