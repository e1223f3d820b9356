import '../shared/base.css';
import './linkedin.css';
import { element } from '../shared/element.ts';
import { recordSent, startRecording } from '../shared/record.ts';
import { allowOwnMarkup } from './default-policy.ts';
import { feed, opener } from './feed.ts';
import { messageForm } from './message.ts';
import { article, emberPost, invitation } from './more.ts';
import { openShareBox } from './share-box.ts';

/**
 * The LinkedIn practice page. As seen in public code, Aug 2026: the post composer is Quill inside the open shadow root of
 * `#interop-outlet`, while comments in the feed are ProseMirror in the document itself.
 */
allowOwnMarkup();
startRecording();
document
  .getElementById('app')
  ?.append(
    element(
      'p',
      { class: 'practice-note' },
      'Practice page: not LinkedIn. Everything here is invented, and nothing is sent.',
    ),
    element('main', { class: 'l-main' }, ...page()),
  );
if (/shareActive=true|[?&]share=true|repost=true/.test(location.search)) open();

function page(): HTMLElement[] {
  const { pathname } = location;
  if (pathname.startsWith('/messaging')) return [messageForm()];
  if (pathname.startsWith('/posts/')) return [emberPost()];
  if (pathname.startsWith('/article/')) return [article()];
  if (pathname.startsWith('/in/')) return [invitation()];
  return [opener(open), feed()];
}

function open(): void {
  openShareBox((text, by) => recordSent({ text, kind: 'post', by }));
}
