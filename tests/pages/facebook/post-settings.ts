import { element } from '../shared/element.ts';
import { roleButton } from './button.ts';

/**
 * Some accounts and Pages post in two steps (seen in public code, 2026): "Next", then "Post settings" with the real "Post".
 * The address asks for it: `https://www.facebook.com/?steps=two`.
 */
export function twoSteps(): boolean {
  return new URLSearchParams(location.search).get('steps') === 'two';
}

/** Shows the second step in the same dialog. The editor stays mounted behind it, as it does while one can still go back. */
export function showSettings(dialog: HTMLElement, onPost: (by: 'click' | 'key') => void): void {
  const first = [...dialog.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  for (const part of first) part.hidden = true;
  const back = () => {
    step.remove();
    for (const part of first) part.hidden = false;
    dialog.setAttribute('aria-label', 'Create post');
  };
  const post = roleButton('Post', onPost, 'Post');
  post.classList.add('pill', 'f-post');
  const step = element(
    'div',
    { class: 'f-settings' },
    element('h2', {}, 'Post settings'),
    element('p', { class: 'quiet' }, 'Your post goes out straight away.'),
    roleButton('Back', back, 'Back'),
    post,
  );
  dialog.setAttribute('aria-label', 'Post settings');
  dialog.append(step);
  post.focus();
}
