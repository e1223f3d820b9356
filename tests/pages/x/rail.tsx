/** @jsxImportSource react */
import { Icon } from './icon.tsx';

/** The column on the left, a bar at the bottom where there is no room for it. */
export function Rail({ onCompose, onGo }: { onCompose: () => void; onGo: (path: string) => void }) {
  return (
    <nav className="x-rail" aria-label="Primary">
      <button type="button" aria-label="Home" onClick={() => onGo('/home')}>
        <Icon name="home" />
        <span>Home</span>
      </button>
      <button type="button" aria-label="Explore">
        <Icon name="search" />
        <span>Explore</span>
      </button>
      <button type="button" aria-label="Notifications">
        <Icon name="bell" />
        <span>Notifications</span>
      </button>
      <button type="button" aria-label="Chat" onClick={() => onGo('/i/chat')}>
        <Icon name="letter" />
        <span>Chat</span>
      </button>
      <a
        className="pill"
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        aria-label="Post"
        onClick={(event) => {
          event.preventDefault();
          onCompose();
        }}
      >
        <Icon name="plus" />
        <span>Post</span>
      </a>
    </nav>
  );
}
