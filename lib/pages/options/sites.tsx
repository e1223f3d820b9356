import { useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { HOST, KNOWN_SITES } from '../../settings/schema.ts';
import { SITE_NAMES } from '../names.ts';
import { Locked, Section, Switch } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

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

/** Where PostWell reads. Any further site is asked for, one by one, by the browser itself. */
export function SitesSection(use: Use) {
  const { settings, policy, isLocked, change } = use;
  return (
    <Section id="sites" title="Where to read">
      {KNOWN_SITES.map((site) => (
        <Switch
          key={site}
          on={settings.sites[site]}
          disabled={isLocked('sites')}
          onChange={(on) => change({ sites: { ...settings.sites, [site]: on } })}
        >
          {SITE_NAMES[site]}
        </Switch>
      ))}
      {isLocked('sites') && <Locked policy={policy} />}
      <Switch
        on={settings.messages}
        disabled={isLocked('messages')}
        onChange={(messages) => change({ messages })}
      >
        Private messages on these sites too
      </Switch>
      {isLocked('messages') && <Locked policy={policy} />}
      <ExtraSites {...use} />
    </Section>
  );
}

function ExtraSites({ own, policy, isLocked, change }: Use) {
  const [typed, setTyped] = useState('');
  const [notice, setNotice] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed);
    if (!host) {
      setNotice('This is not the address of a site. It looks like forum.example.org.');
      return;
    }
    // Asked right here: the browser only lets a page ask while somebody presses a button.
    const granted = await browser.permissions
      .request({ origins: [`https://${host.replace(/:\d+$/, '')}/*`] })
      .catch(() => false);
    if (!granted) {
      setNotice(`The browser was not allowed to open ${host} to PostWell, so nothing was added.`);
      return;
    }
    change({ extraSites: [...new Set([...own.extraSites, host])] });
    setTyped('');
    setNotice(`${host} was added. Reload its open tabs.`);
  };
  const remove = (host: string) => {
    change({ extraSites: own.extraSites.filter((other) => other !== host) });
    void browser.permissions
      .remove({ origins: [`https://${host.replace(/:\d+$/, '')}/*`] })
      .catch(() => false);
    setNotice(`${host} was removed.`);
  };
  return (
    <div class="stack">
      <h3>Other sites</h3>
      <ul class="chips">
        {policy.extraSites.map((host) => (
          <li key={`policy ${host}`}>
            {host} <Locked policy={policy} words="added" />
          </li>
        ))}
        {own.extraSites.map((host) => (
          <li key={host}>
            {host}
            <button type="button" class="cross" aria-label={`Remove ${host}`} onClick={() => remove(host)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {isLocked('extraSites') ? (
        <Locked policy={policy} words="Adding sites is switched off" />
      ) : (
        <form class="row" onSubmit={(event) => void add(event)}>
          <label class="field">
            <span>Add a site</span>
            <input
              value={typed}
              placeholder="forum.example.org"
              autocapitalize="off"
              spellcheck={false}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit">Add this site</button>
        </form>
      )}
      <p class="small" role="status">
        {notice}
      </p>
    </div>
  );
}
