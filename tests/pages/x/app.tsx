/** @jsxImportSource react */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { recordSent } from '../shared/record.ts';
import { Article } from './article.tsx';
import { Chat } from './chat.tsx';
import { ComposeModal } from './compose-modal.tsx';
import { Home } from './home.tsx';
import { OldChat } from './old-chat.tsx';
import { Profile } from './profile.tsx';
import { Rail } from './rail.tsx';
import { Status } from './status.tsx';
import type { Send } from './thread.ts';
import { useLocation } from './use-location.ts';

/**
 * The X practice page. As seen in public code, Aug 2026: the modal is an address (`/compose/post`) over the page below it,
 * it hangs in `#layers`, and the inline box stays mounted behind it.
 */
export function App() {
  const [path, go] = useLocation();
  const [below, setBelow] = useState(path.startsWith('/compose/post') ? '/home' : path);
  const [answering, setAnswering] = useState<number | null>(null);
  const [toasts, setToasts] = useState(0);

  const travel = (to: string) => {
    if (!to.startsWith('/compose/post')) setBelow(to);
    go(to);
  };
  const compose = (story: number | null) => {
    setAnswering(story);
    travel('/compose/post');
  };
  const close = () => travel(below);
  const send: Send = (texts, kind, by) => {
    for (const text of texts) recordSent({ text, kind, by });
    setToasts((count) => count + 1);
  };

  const page = below.startsWith('/i/chat') ? (
    <Chat />
  ) : below.startsWith('/messages') ? (
    <OldChat />
  ) : below.startsWith('/compose/articles') ? (
    <Article />
  ) : below.startsWith('/settings/profile') ? (
    <Profile />
  ) : below.includes('/status/') ? (
    <Status onSend={send} onReply={compose} />
  ) : (
    <Home onSend={send} onReply={compose} />
  );
  return (
    <div>
      <div className="x-page">
        <p className="practice-note">
          Practice page: not X. Everything here is invented, and nothing is sent.
        </p>
        <div className="x-columns">
          <Rail onCompose={() => compose(null)} onGo={travel} />
          <main className="x-main" data-testid="primaryColumn">
            {page}
          </main>
        </div>
      </div>
      <Layers>
        {path.startsWith('/compose/post') && (
          <ComposeModal
            answering={answering}
            onClose={close}
            onSend={(texts, kind, by) => {
              send(texts, kind, by);
              close();
            }}
          />
        )}
        {toasts > 0 && (
          <div key={toasts} className="x-toast" data-testid="toast" role="alert">
            Your post was sent.
          </div>
        )}
      </Layers>
    </div>
  );
}

const layers = document.createElement('div');
layers.id = 'layers';

/** X keeps dialogs, menus and toasts in one container beside the page. */
function Layers({ children }: { children: React.ReactNode }) {
  if (!layers.isConnected) document.getElementById('react-root')?.after(layers);
  return createPortal(children, layers);
}
