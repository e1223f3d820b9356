import type { ComponentChildren } from 'preact';

const PAGES = {
  options: { href: '/options.html', name: 'Options' },
  guidance: { href: '/guidance.html', name: 'Guidance' },
  practice: { href: '/practice.html', name: 'Practise' },
  reflection: { href: '/reflection.html', name: 'Reflect' },
} as const;
export type PageName = keyof typeof PAGES;

/** The head of each of our pages: the name, the way to the other pages, and what this page needs there. */
export function PageHead({ here, children }: { here?: PageName; children?: ComponentChildren }) {
  return (
    <header class="head">
      <button type="button" class="skip" onClick={skip}>
        Skip to the page
      </button>
      <div class="head-row">
        <span class="name">
          <img src="/icon/48.png" width="28" height="28" alt="" />
          PostWell
        </span>
        <nav aria-label="Pages of PostWell">
          {Object.entries(PAGES).map(([name, page]) => (
            <a key={name} href={page.href} aria-current={name === here ? 'page' : undefined}>
              {page.name}
            </a>
          ))}
        </nav>
        {children}
      </div>
    </header>
  );
}

/** A button and no link: the address names a place in some of our pages. */
function skip(): void {
  const main = document.querySelector<HTMLElement>('main h1');
  main?.focus();
  main?.scrollIntoView();
}
