import { browser } from '../../browser.ts';
import { say } from '../../say.ts';
import { isPaused } from '../../settings/in-force.ts';
import type { Loaded } from '../../settings/store.ts';
import { SavedNote, Trouble } from '../parts.tsx';
import { useSettings } from '../use-settings.ts';
import { PauseButton, useNow } from './pause-button.tsx';
import type { TabInFront } from './tab-in-front.ts';
import { ThisPage } from './this-page.tsx';

/** The toolbar popup: this site, what there is to consider here, a pause, and the way to the rest. */
export function Popup({ loaded, tab }: { loaded: Loaded; tab: TabInFront }) {
  const use = useSettings(loaded);
  const { pausedUntil, policyLink, policyName } = use.settings;
  const paused = isPaused(use.settings, useNow(pausedUntil));
  return (
    <main class="popup">
      <header class="popup-head">
        <img src="/icon/32.png" width="24" height="24" alt="" />
        <h1>{say('extension_name')}</h1>
        <SavedNote saved={use.saved === 'not saved' ? use.saved : 'nothing yet'} />
      </header>
      <Trouble loaded={loaded} />
      <ThisPage use={use} tab={tab} paused={paused} />
      <PauseButton use={use} paused={paused} />
      <nav aria-label={say('pages_label')}>
        <a class="button" href="/practice.html" target="_blank" rel="noreferrer">
          {say('popup_practise')}
        </a>
        <div class="popup-links">
          <a href="/guidance.html" target="_blank" rel="noreferrer">
            {say('page_guidance')}
          </a>
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
            {say('page_options')}
          </button>
          {policyLink && (
            <a href={policyLink} target="_blank" rel="noreferrer">
              {policyName || say('popup_policy')}
            </a>
          )}
        </div>
      </nav>
      <p class="quiet small">{say('popup_promise')}</p>
    </main>
  );
}
