import type { ComponentChildren } from 'preact';
import { say } from '../say.ts';

const PAGES = ['options', 'guidance', 'practice', 'reflection'] as const;
export type PageName = (typeof PAGES)[number];

/** The head of each of our pages: the name, the way to the other pages, and what this page needs there. */
export function PageHead({ here, children }: { here?: PageName; children?: ComponentChildren }) {
  return (
    <header class="head">
      <button type="button" class="skip" onClick={skip}>
        {say('skip')}
      </button>
      <div class="head-row">
        <span class="name">
          <img src="/icon/48.png" width="28" height="28" alt="" />
          {say('extension_name')}
        </span>
        <nav aria-label={say('pages_label')}>
          {PAGES.map((name) => (
            <a key={name} href={`/${name}.html`} aria-current={name === here ? 'page' : undefined}>
              {say(`page_${name}`)}
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
