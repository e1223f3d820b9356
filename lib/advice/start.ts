import { composerOf } from '../compose/composer.ts';
import { guardSend } from '../compose/send-guard.ts';
import { BOXES, boxOf, type SiteFacts, siteAt } from '../compose/sites/index.ts';
import { hostOfFrame } from '../compose/tree.ts';
import { watchFocus } from '../compose/watch.ts';
import type { Draft } from '../reading/draft.ts';
import { followSettings } from '../settings/follow.ts';
import type { KnownSite, Settings } from '../settings/schema.ts';
import { askWorker, openGuidance, tellLeft, tellOutcome } from '../worker-desk.ts';
import { Adviser } from './adviser.tsx';
import { listenForKeys } from './keys.ts';
import { clearLeftovers } from './leftovers.ts';
import { Lifeline } from './lifeline.ts';

/**
 * Starts PostWell in a page: waits for a compose box to take the focus and advises on it, one at a time. Ends when the
 * extension is updated, disabled or removed, leaving nothing behind. (WXT has a signal of its own for that; it also ends
 * at an event that any page can send.)
 */
export function startAdvising(sites: readonly SiteFacts[], anyOther: SiteFacts): void {
  const ended = new AbortController();
  const { signal } = ended;
  // On no other sites than the known ones and those that were added does this run at all.
  const host = hostOfFrame();
  const site = siteAt(host.replace(/:\d+$/, ''), sites) ?? anyOther;
  /** Undefined until they are read: a site that was switched off is not read meanwhile. */
  let settings: Settings | undefined;
  let editor: HTMLElement | undefined;
  let adviser: Adviser | undefined;
  let live = new AbortController();

  const isOn = ({ extraSites, sites }: Settings) =>
    site.site === 'other' ? extraSites.includes(host) : sites[site.site as KnownSite];
  // Private messages are not read, unless the person wishes it.
  const mayRead = (box: HTMLElement, wishes: Settings) =>
    isOn(wishes) && (wishes.messages || boxOf(box, site).box.kind !== 'message');
  // When the extension is updated or disabled under the page, all of it goes away at once.
  const lifeline = new Lifeline(() => ended.abort(), signal);
  const check = (draft: Draft) => {
    lifeline.hold();
    return askWorker(draft);
  };
  const attach = () => {
    live.abort();
    if (adviser) tellLeft();
    adviser = undefined;
    const wishes = settings;
    if (!wishes || !editor?.isConnected || !mayRead(editor, wishes)) {
      lifeline.drop();
      return;
    }
    live = new AbortController();
    lifeline.hold();
    if (signal.aborted) return;
    const desk = { settings: () => settings ?? wishes, check, openGuidance, tell: tellOutcome };
    adviser = new Adviser(composerOf(editor, site), desk, live.signal);
  };
  const change = (changed: Settings) => {
    settings = changed;
    if (adviser && mayRead(adviser.composer.editor, changed)) adviser.refresh();
    else attach();
  };

  // First of all, before any listener of the page.
  // A composer whose editor is gone holds nothing: its review is gone with it.
  guardSend(() => (adviser?.composer.editor.isConnected ? adviser : undefined), signal);
  listenForKeys(() => adviser, signal);
  clearLeftovers();
  watchFocus(
    BOXES,
    (next) => {
      editor = next;
      attach();
    },
    signal,
  );
  followSettings(change, signal);
  signal.addEventListener('abort', () => live.abort(), { once: true });
}
