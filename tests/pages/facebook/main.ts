import '../shared/base.css';
import './facebook.css';
import { element } from '../shared/element.ts';
import { recordSent, startRecording } from '../shared/record.ts';
import { chat } from './chat.ts';
import { openCreatePost } from './create-post.ts';
import { feed, opener } from './feed.ts';
import { openStory } from './story.ts';

/**
 * The Facebook practice page. As seen in public code, Aug 2026: Lexical everywhere, roles and labels as the only steady
 * hooks, and a "Create post" dialog that is a portal at the end of the body.
 */
startRecording();
const compose = () =>
  openCreatePost((text, by) => {
    recordSent({ text, kind: 'post', by });
  });
document
  .getElementById('app')
  ?.append(
    element(
      'p',
      { class: 'practice-note' },
      'Practice page: not Facebook. Everything here is invented, and nothing is sent.',
    ),
    element(
      'div',
      { role: 'main', class: 'f-main' },
      ...(location.pathname.startsWith('/messages') ? [chat()] : [opener(compose), feed()]),
    ),
  );
if (location.pathname.includes('/posts/')) openStory();
