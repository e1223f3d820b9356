import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { HOST, SITE_COUNT } from '../../settings/schema.ts';
import { askToRead, isReadByItself, mayRead, stopReading } from '../../settings/site-access.ts';
import { Locked } from '../parts.tsx';
import type { Use } from '../use-settings.ts';
import { NamedSites } from './named-sites.tsx';

const EXAMPLE = 'forum.example.org';

/** The host in what somebody typed or pasted: an address, or a name alone. Undefined where there is none. */
export function hostIn(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  try {
    const { host, protocol } = new URL(/^[a-z]+:\/\//.test(text) ? text : `https://${text}`);
    return protocol === 'https:' && HOST.test(host) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** Sites that were added, by the person or their employer. The browser itself asks for each. */
export function ExtraSites({ own, settings, policy, isLocked, change }: Use) {
  const [typed, setTyped] = useState('');
  const [notice, setNotice] = useState('');
  const { waiting, look } = useWaiting(settings.extraSites);
  const ask = async (host: string): Promise<boolean> => {
    const granted = await askToRead(host);
    setNotice(say(granted ? 'sites_added' : 'sites_refused', host));
    look();
    return granted;
  };
  const addHost = async (host: string): Promise<boolean> => {
    if (own.extraSites.length >= SITE_COUNT) {
      setNotice(say('sites_full', SITE_COUNT));
      return false;
    }
    const granted = await ask(host);
    if (granted) change({ extraSites: [...new Set([...own.extraSites, host])] });
    return granted;
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed);
    if (!host) return setNotice(say('sites_no_host', EXAMPLE));
    if (isReadByItself(host)) return setNotice(say('sites_by_itself', host));
    if (await addHost(host)) setTyped('');
  };
  const remove = (host: string) => {
    const others = own.extraSites.filter((other) => other !== host);
    change({ extraSites: others });
    void stopReading(host, [...others, ...policy.extraSites]);
    setNotice(say('sites_removed', host));
  };
  return (
    <div class="stack">
      <h3>{say('sites_other')}</h3>
      <ul class="chips">
        {policy.extraSites.map((host) => (
          <li key={`policy ${host}`}>
            {host} <Locked policy={policy} what="added" />
          </li>
        ))}
        {own.extraSites
          .filter((host) => !policy.extraSites.includes(host))
          .map((host) => (
            <li key={host}>
              {host}
              <button
                type="button"
                class="cross"
                aria-label={say('remove', host)}
                onClick={() => remove(host)}
              >
                ×
              </button>
            </li>
          ))}
      </ul>
      {waiting.map((host) => (
        <p key={host} class="box small">
          {say('sites_waiting', host)}{' '}
          <button type="button" class="link" onClick={() => void ask(host)}>
            {say('sites_allow', host)}
          </button>
        </p>
      ))}
      {isLocked('extraSites') ? (
        <Locked policy={policy} what="adding" />
      ) : (
        <>
          <NamedSites added={settings.extraSites} onAdd={(host) => void addHost(host)} />
          <form class="row" onSubmit={(event) => void add(event)}>
            <label class="field">
              <span>{say('sites_add')}</span>
              <input
                value={typed}
                placeholder={EXAMPLE}
                autocapitalize="off"
                spellcheck={false}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            </label>
            <button type="submit">{say('sites_add_this')}</button>
          </form>
        </>
      )}
      <p class="small" role="status">
        {notice}
      </p>
    </div>
  );
}

/** The sites that are to be read and for which this browser has given no permission: they were added on another device. */
function useWaiting(hosts: readonly string[]): { waiting: readonly string[]; look: () => void } {
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const latest = useRef(0);
  const all = hosts.join(' ');
  const look = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const names = all.split(' ').filter(Boolean);
    void Promise.all(names.map(mayRead)).then((allowed) => {
      if (mine === latest.current) setWaiting(names.filter((_, at) => !allowed[at]));
    });
  }, [all]);
  useEffect(look, [look]);
  return { waiting, look };
}
