import { element, icon } from '../shared/element.ts';
import { face } from '../shared/face.ts';
import { ICONS } from '../shared/icons.ts';
import { ME, STORIES, type Story } from '../shared/people.ts';
import { commentForm, replyForm } from './comment.ts';

/** The card above the feed. What opens the composer is a `div` with a component key, and no steadier name. */
export function opener(onOpen: () => void): HTMLElement {
  const prompt = element(
    'div',
    {
      componentkey: 'draft-text-replaceable-component',
      role: 'button',
      tabindex: '0',
      class: 'l-prompt',
      onclick: onOpen,
      onkeydown: (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Enter') onOpen();
      },
    },
    'Start a post',
  );
  return element('section', { class: 'l-card l-opener' }, face(ME), prompt);
}

/** The feed of invented posts. */
export function feed(): HTMLElement {
  return element('div', { 'data-testid': 'mainFeed', role: 'list' }, ...STORIES.map(item));
}

function item(story: Story): HTMLElement {
  const comments = element('ul', { class: 'l-comments' });
  const form = element('div', {});
  const open = () => {
    if (form.childElementCount > 0) return;
    form.append(
      commentForm((text) => comments.append(element('li', {}, element('strong', {}, ME.name), text))),
    );
  };
  return element(
    'div',
    { role: 'listitem', class: 'l-card' },
    element(
      'div',
      { class: 'l-author' },
      face(story.by),
      element(
        'div',
        {},
        element('strong', {}, story.by.name),
        element('div', { class: 'quiet l-small' }, story.by.headline),
        element('div', { class: 'quiet l-small l-when' }, `${story.ago} · `, icon(ICONS.globe)),
      ),
    ),
    element('div', { class: 'l-text', 'data-view-name': 'feed-commentary' }, story.text),
    element('div', { class: 'quiet l-small' }, `${story.likes} reactions · ${story.replies} comments`),
    element(
      'div',
      { class: 'l-actions quiet' },
      element('button', { type: 'button' }, icon(ICONS.thumb), 'Like'),
      element(
        'button',
        { type: 'button', 'aria-label': 'Comment', onclick: open },
        icon(ICONS.reply),
        'Comment',
      ),
      element('button', { type: 'button' }, icon(ICONS.share), 'Send'),
    ),
    comments,
    location.search.includes('replies') ? said() : null,
    form,
  );
}

/** A comment, with a box for a reply that follows it. */
function said(): HTMLElement {
  const other = STORIES[1];
  return element(
    'div',
    {},
    element(
      'div',
      { componentkey: 'replaceableComment_urn:li:comment:1' },
      element('span', { 'data-testid': 'expandable-text-box' }, other?.text ?? ''),
    ),
    replyForm(),
  );
}
