import { element } from '../shared/element.ts';
import { STORIES } from '../shared/people.ts';
import { commentBox } from './comment.ts';
import './create-post.css';

/**
 * A post that was opened to be read (`/<user>/posts/<id>`): a dialog too, with the post as an article, a comment as an
 * article within it, a box for a reply below that comment, and one for a comment beside the article.
 */
export function openStory(): void {
  const [story, other] = STORIES;
  const comment = element(
    'div',
    { role: 'article', 'aria-label': `Comment by ${other?.by.name}` },
    element('div', { dir: 'auto' }, other?.text ?? ''),
    commentBox('rich', () => {}, `Reply to ${other?.by.name}…`),
  );
  const post = element(
    'div',
    { role: 'article', 'aria-label': `Post by ${story?.by.name}` },
    element('div', { class: 'f-text', 'data-ad-preview': 'message' }, story?.text ?? ''),
    comment,
  );
  const box = commentBox('rich', () => {}, 'Write a public comment…');
  const dialog = element(
    'div',
    { role: 'dialog', class: 'f-dialog', 'aria-label': `${story?.by.name}'s post` },
    post,
    box,
  );
  document.body.append(element('div', { class: 'f-veil' }, dialog));
}
