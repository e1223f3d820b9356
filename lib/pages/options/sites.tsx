import { say } from '../../say.ts';
import { KNOWN_SITES } from '../../settings/schema.ts';
import { siteName } from '../names.ts';
import { Locked, Section, Switch } from '../parts.tsx';
import type { Use } from '../use-settings.ts';
import { ExtraSites } from './extra-sites.tsx';

/** Where PostWell reads. */
export function SitesSection(use: Use) {
  const { settings, policy, isLocked, change } = use;
  return (
    <Section id="sites" title={say('sites_title')}>
      {KNOWN_SITES.map((site) => (
        <Switch
          key={site}
          on={settings.sites[site]}
          disabled={isLocked('sites')}
          onChange={(on) => change({ sites: { ...settings.sites, [site]: on } })}
        >
          {siteName(site)}
        </Switch>
      ))}
      {isLocked('sites') && <Locked policy={policy} />}
      <Switch
        on={settings.messages}
        disabled={isLocked('messages')}
        onChange={(messages) => change({ messages })}
      >
        {say('sites_messages')}
      </Switch>
      {isLocked('messages') && <Locked policy={policy} />}
      <ExtraSites {...use} />
    </Section>
  );
}
