import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nameWindow } from '../show.ts';
import { type Book, type Place, placeAt, titleOf } from './book.ts';

/**
 * The place that the address names; follows links, back and forward. Each new place is told to screen readers by moving
 * the focus to its heading, but not while somebody types into the search box.
 */
export function usePlace(book: Book): [Place, (words: string) => void] {
  const [hash, setHash] = useState(location.hash);
  const place = useMemo(() => placeAt(hash, book), [hash, book]);
  const isFirst = useRef(true);

  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);

  useEffect(() => {
    nameWindow(titleOf(place));
    const opensAtContents = isFirst.current && place.what === 'contents';
    isFirst.current = false;
    if (place.what === 'found' || opensAtContents) return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [place]);

  /** Typing makes one step of history, however many keys it takes; an emptied box goes back to the contents. */
  const search = (words: string) => {
    const next = words ? `#find/${encodeURIComponent(words)}` : '#contents';
    if (place.what === 'found') history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    setHash(next);
  };
  return [place, search];
}
