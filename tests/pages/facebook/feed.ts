import { element, icon } from '../shared/element.ts';
import { face } from '../shared/face.ts';
import { ICONS } from '../shared/icons.ts';
import { ME, STORIES, type Story } from '../shared/people.ts';
import { roleButton } from './button.ts';
import { commentBox } from './comment.ts';
import { firstName } from './create-post.ts';

/** The card above the feed that opens the composer. */
export function opener(onOpen: () => void): HTMLElement {
  const prompt = roleButton('Create a post', onOpen, `What's on your mind, ${firstName()}?`);
  prompt.classList.add('f-prompt');
  return element('section', { class: 'f-card f-opener' }, face(ME), prompt);
}

/** The feed. The first post's comment box is rich, the others' plain, for both are met. */
export function feed(): HTMLElement {
  return element(
    'div',
    { role: 'feed' },
    ...STORIES.map((story, at) => article(story, at === 0 ? 'rich' : 'plain')),
  );
}

function article(story: Story, kind: 'rich' | 'plain'): HTMLElement {
  const comments = element('ul', { class: 'f-comments' });
  return element(
    'div',
    { role: 'article', class: 'f-card', 'aria-label': `Post by ${story.by.name}` },
    element(
      'div',
      { class: 'f-author' },
      face(story.by),
      element(
        'div',
        {},
        element('strong', {}, story.by.name),
        element('div', { class: 'quiet f-when' }, `${story.ago} · `, icon(ICONS.globe)),
      ),
    ),
    element('div', { class: 'f-text', 'data-ad-preview': 'message' }, story.text),
    element(
      'div',
      { class: 'f-actions quiet' },
      element('span', {}, icon(ICONS.thumb), `${story.likes}`),
      element('span', {}, icon(ICONS.reply), `${story.replies} comments`),
      element('span', {}, icon(ICONS.share), 'Share'),
    ),
    comments,
    commentBox(kind, (text) => comments.append(element('li', {}, element('strong', {}, ME.name), text))),
  );
}
