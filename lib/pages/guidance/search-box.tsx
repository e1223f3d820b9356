import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say, sayCount, sayWith } from '../../say.ts';
import type { Book } from './book.ts';
import { entriesOf, find, markWords } from './search.ts';

/** Searches as one types. The slash key goes to it from anywhere. */
export function SearchBox({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const toBox = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', toBox);
    return () => removeEventListener('keydown', toBox);
  }, []);
  return (
    <search class="search">
      <label>
        <span class="aside">{say('search_label')}</span>
        <input
          ref={box}
          type="search"
          placeholder={say('search_hint')}
          value={words}
          onInput={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && words) onSearch('');
            if (event.key === 'Enter') document.querySelector<HTMLElement>('.results a')?.focus();
          }}
        />
      </label>
    </search>
  );
}

/** What the search found. The number is told to screen readers when the typing rests. */
export function Results({ words, book }: { words: string; book: Book }) {
  const entries = useMemo(() => entriesOf(book), [book]);
  const hits = useMemo(() => find(words, entries), [words, entries]);
  const count =
    hits.length === 0 ? say('search_found_none', words) : sayCount('search_found', hits.length, words);
  return (
    <>
      <h1 tabIndex={-1}>{say('search_title')}</h1>
      <p class="quiet" role="status">
        {useRested(count, 400)}
      </p>
      {hits.length === 0 && <p>{sayWith('search_try', <a href="#contents">{say('search_contents')}</a>)}</p>}
      <ol class="entries results">
        {hits.map(({ entry, excerpt }) => (
          <li key={entry.href}>
            <a href={entry.href}>{entry.title}</a>
            <span class="small kind">{entry.kind}</span>
            <span class="quiet">
              {markWords(excerpt, words).map(({ words: piece, at, found }) =>
                found ? <mark key={at}>{piece}</mark> : piece,
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A value that is only taken over when it has not changed for some milliseconds. */
function useRested<Value>(value: Value, rest: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
