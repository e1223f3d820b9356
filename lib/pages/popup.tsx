import { browser } from '../browser.ts';
import type { KnownSite } from '../settings/schema.ts';
import type { Loaded } from '../settings/store.ts';
import { SITE_NAMES } from './names.ts';
import { Switch, Trouble } from './options.tsx';
import { useSettings } from './use-settings.ts';

/** The toolbar popup: this site on or off, and the way to the rest. */
export function Popup({ loaded, site }: { loaded: Loaded; site: KnownSite | undefined }) {
  const [settings, change] = useSettings(loaded);
  return (
    <main class="popup">
      <header class="top">
        <img src="/icon/32.png" width="28" height="28" alt="" />
        <h1>PostWell</h1>
      </header>
      <Trouble loaded={loaded} />
      {site ? (
        <Switch
          on={settings.sites[site]}
          onChange={(on) => change({ sites: { ...settings.sites, [site]: on } })}
        >
          Read my drafts on {SITE_NAMES[site]}
        </Switch>
      ) : (
        <p class="quiet">PostWell does not read this page. It reads drafts on X, Facebook and LinkedIn.</p>
      )}
      <nav class="links">
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
        <a href="/guidance.html" target="_blank" rel="noreferrer">
          The guidance
        </a>
      </nav>
      <p class="quiet small">Nothing that you type leaves this device.</p>
    </main>
  );
}
