import type { ComponentChildren } from 'preact';
import { browser } from '../../browser.ts';
import type { Loaded } from '../../settings/store.ts';
import { SITE_NAMES } from '../names.ts';
import { Locked, SavedNote, Switch, Trouble } from '../parts.tsx';
import { type Use, useSettings } from '../use-settings.ts';
import { PauseButton } from './pause-button.tsx';
import type { TabInFront } from './tab-in-front.ts';

/** The toolbar popup: this site, what there is to consider here, a pause, and the way to the rest. */
export function Popup({ loaded, tab }: { loaded: Loaded; tab: TabInFront }) {
  const use = useSettings(loaded);
  return (
    <main class="popup">
      <header class="popup-head">
        <img src="/icon/32.png" width="24" height="24" alt="" />
        <h1>PostWell</h1>
        <SavedNote saved={use.saved === 'not saved' ? use.saved : 'nothing yet'} />
      </header>
      <Trouble loaded={loaded} />
      <ThisPage use={use} tab={tab} />
      <PauseButton use={use} />
      <nav aria-label="Pages of PostWell">
        <a class="button" href="/practice.html" target="_blank" rel="noreferrer">
          Practise a draft
        </a>
        <div class="popup-links">
          <a href="/guidance.html" target="_blank" rel="noreferrer">
            Guidance
          </a>
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
            Options
          </button>
          {use.settings.policyLink && (
            <a href={use.settings.policyLink} target="_blank" rel="noreferrer">
              {use.settings.policyName || 'Your employer’s policy'}
            </a>
          )}
        </div>
      </nav>
      <p class="quiet small">Nothing that you type leaves this device.</p>
    </main>
  );
}

function ThisPage({ use, tab }: { use: Use; tab: TabInFront }) {
  switch (tab.what) {
    case 'known':
      return <KnownSite use={use} tab={tab} />;
    case 'other':
      return <OtherSite use={use} tab={tab} />;
    case 'closed':
      return (
        <State>
          PostWell cannot read this page. It reads drafts on X, Facebook and LinkedIn, and on sites that you
          add.
        </State>
      );
  }
}

function KnownSite({ use, tab }: { use: Use; tab: TabInFront & { what: 'known' } }) {
  const { settings, policy, isLocked, change } = use;
  const isOn = settings.sites[tab.site];
  return (
    <>
      <Switch
        on={isOn}
        disabled={isLocked('sites')}
        onChange={(on) => change({ sites: { ...settings.sites, [tab.site]: on } })}
      >
        Read my drafts on {SITE_NAMES[tab.site]}
      </Switch>
      {isLocked('sites') && <Locked policy={policy} />}
      {isOn && <Points points={tab.points} />}
    </>
  );
}

function OtherSite({ use, tab }: { use: Use; tab: TabInFront & { what: 'other' } }) {
  const { settings, own, isLocked, change } = use;
  if (settings.extraSites.includes(tab.host)) return <Points points={tab.points} />;
  const add = async () => {
    const origins = [`https://${tab.host.replace(/:\d+$/, '')}/*`];
    if (await browser.permissions.request({ origins }).catch(() => false)) {
      change({ extraSites: [...own.extraSites, tab.host] });
    }
  };
  return (
    <State>
      PostWell does not read {tab.host}.{' '}
      {!isLocked('extraSites') && (
        <button type="button" class="link" onClick={() => void add()}>
          Add this site
        </button>
      )}
    </State>
  );
}

const Points = ({ points }: { points: number }) => (
  <State>
    {points > 0
      ? `${points} to consider in the draft here.`
      : 'Nothing to consider here just now. In a tab that was open before PostWell came, reload the page first.'}
  </State>
);

const State = ({ children }: { children: ComponentChildren }) => <p class="popup-state">{children}</p>;
