/** Draws into the page's own place for it, in the browser's colour scheme, and follows when that changes. */
export function showApp(draw: (app: HTMLElement) => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => {
    document.documentElement.dataset.scheme = dark.matches ? 'dark' : 'light';
  };
  dress();
  dark.addEventListener('change', dress);
  const app = document.getElementById('app');
  if (app) draw(app);
}
