import { language, say } from '../say.ts';

/**
 * Draws into the page's own place for it, in the browser's language and colour scheme, and follows when that changes.
 * `title` names the window.
 */
export function showApp(title: string, draw: (app: HTMLElement) => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => {
    document.documentElement.dataset.scheme = dark.matches ? 'dark' : 'light';
  };
  dress();
  dark.addEventListener('change', dress);
  document.documentElement.lang = language();
  nameWindow(title);
  const app = document.getElementById('app');
  if (app) draw(app);
}

/** Names the window. */
export const nameWindow = (title: string): void => {
  document.title = say('page_title', title);
};
