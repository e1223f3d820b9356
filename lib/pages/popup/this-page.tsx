import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../../say.ts';
import { SITE_COUNT } from '../../settings/schema.ts';
import { askToRead } from '../../settings/site-access.ts';
import { siteName } from '../names.ts';
import { Locked, Switch } from '../parts.tsx';
import type { Use } from '../use-settings.ts';
import { PageFit } from './page-fit.tsx';
import type { TabInFront } from './tab-in-front.ts';

type Known = TabInFront & { what: 'known' };
type Other = TabInFront & { what: 'other' };

/** The page in front: whether it is read, and what there is to consider. `paused`: nothing is read just now. */
export function ThisPage({ use, tab, paused }: { use: Use; tab: TabInFront; paused: boolean }) {
  switch (tab.what) {
    case 'known':
      return <KnownSite use={use} tab={tab} paused={paused} />;
    case 'other':
      return <OtherSite use={use} tab={tab} paused={paused} />;
    case 'closed':
      return <State>{say('popup_unreadable')}</State>;
  }
}

function KnownSite({ use, tab, paused }: { use: Use; tab: Known; paused: boolean }) {
  const { settings, policy, isLocked, change } = use;
  const isOn = settings.sites[tab.site];
  return (
    <>
      <Switch
        on={isOn}
        disabled={isLocked('sites')}
        onChange={(on) => change({ sites: { ...settings.sites, [tab.site]: on } })}
      >
        {say('popup_read', siteName(tab.site))}
      </Switch>
      {isLocked('sites') && <Locked policy={policy} />}
      {isOn ? (
        <Reading tab={tab} paused={paused} messages={settings.messages} />
      ) : (
        <State>{say('popup_off')}</State>
      )}
    </>
  );
}

function OtherSite({ use, tab, paused }: { use: Use; tab: Other; paused: boolean }) {
  const { settings, own, policy, isLocked, change } = use;
  if (settings.extraSites.includes(tab.host))
    return <Reading tab={tab} paused={paused} messages={settings.messages} />;
  const add = () => {
    // Saved first: some browsers close a popup when they ask, and then nobody is here to take the answer.
    const asking = askToRead(tab.host);
    change({ extraSites: [...own.extraSites, tab.host] });
    void asking.then((granted) => granted || change({ extraSites: own.extraSites }));
  };
  return (
    <>
      <State>
        {say('popup_unknown', tab.host)}{' '}
        {!isLocked('extraSites') && own.extraSites.length < SITE_COUNT && (
          <button type="button" class="link" onClick={add}>
            {say('sites_add_this')}
          </button>
        )}
      </State>
      {isLocked('extraSites') && <Locked policy={policy} what="adding" />}
    </>
  );
}

/** A site that PostWell is to read. */
function Reading({
  tab: open,
  paused,
  messages,
}: {
  tab: Known | Other;
  paused: boolean;
  messages: boolean;
}) {
  const { tab, host, points, allowed } = open;
  const [granted, setGranted] = useState(false);
  if (granted) return <State>{say('popup_reload')}</State>;
  if (!allowed) {
    return (
      <State>
        {say('popup_withheld', host)}{' '}
        <button type="button" class="link" onClick={() => void askToRead(host).then(setGranted)}>
          {say('popup_allow')}
        </button>
      </State>
    );
  }
  if (paused) return null;
  return (
    <>
      <State>{points > 0 ? sayCount('popup_points', points) : say('popup_nothing')}</State>
      <PageFit tab={tab} messages={messages} />
    </>
  );
}

const State = ({ children }: { children: ComponentChildren }) => <p class="popup-state">{children}</p>;
