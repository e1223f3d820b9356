import { useEffect, useState } from 'react';

/** The address as X uses it: changed by the page itself, without a load, and by the back button. */
export function useLocation(): [path: string, go: (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const go = (to: string) => {
    history.pushState(null, '', to);
    setPath(to);
  };
  return [path, go];
}
