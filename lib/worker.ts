import { browser, type Runtime } from './browser.ts';
import { toAnswer } from './check/answer.ts';
import { type CheckSettings, check, type Engine } from './check/check.ts';
import { Memory } from './check/memory.ts';
import { type Answer, parseRequest, type Request } from './messages.ts';
import { countOutcomes } from './reflection/store.ts';
import { followOwnSettings } from './settings/follow.ts';
import { applyPolicy } from './settings/policy.ts';
import { categoriesOff, type Settings } from './settings/schema.ts';
import type { Loaded } from './settings/store.ts';
import { showCount } from './worker/badge.ts';
import { startExtraSites } from './worker/extra-sites.ts';
import { endLostPause } from './worker/lost-pause.ts';
import { startMenu, startWelcome, takeSelection } from './worker/menu.ts';

/** Shows every rule at work, for the examples in the options. */
const ALL: CheckSettings = { strictness: 'strict', categoriesOff: [] };

/** What the engine is warmed up with. */
const FIRST_DRAFT = 'Long shift today, and proud of our team. Thank you for all you do.';

/** Who sent a message: the tab's number, and whether it came from a page of our own. */
interface Sender {
  readonly tab: number | undefined;
  readonly isOurs: boolean;
}

/**
 * Starts the background worker: the one rules engine. It keeps the settings, and of drafts only what it knows of the one
 * that is being written, in its own memory, until the last compose box is left.
 */
export function startWorker(engine: Engine): void {
  const followSites = startExtraSites();
  const follow = (loaded: Loaded) => {
    followSites(loaded);
    endLostPause(loaded);
  };
  const stored = followOwnSettings(follow, new AbortController().signal);
  const settings = async () => wishesIn(await stored());
  startMenu();
  startWelcome();

  // The first draft of all takes the engine much longer than any other. So it is one of ours, while the person thinks.
  let isWarm = false;
  const warm = () => {
    if (isWarm) return;
    isWarm = true;
    setTimeout(() => check({ text: FIRST_DRAFT }, ALL, { ...engine, onFault: () => {} }), 0);
  };

  // Known of the last draft while a compose box is open, so that an edit does not cost all of a long draft.
  let memory: Memory | undefined;
  let open = 0;

  const judge = async (
    { draft, all }: Request & { type: 'check' },
    tab: number | undefined,
  ): Promise<Answer> => {
    try {
      const wishes = await settings();
      const answer = toAnswer(
        check(draft, all ? ALL : wishesOf(wishes), engine, all ? undefined : memory),
        wishes.edition,
      );
      if (!all && answer.type === 'points') {
        void showCount(
          tab,
          answer.points.map(({ level }) => level),
        );
      }
      return answer;
    } catch {
      return { type: 'fault' };
    }
  };

  const answer = async (request: Request, { tab, isOurs }: Sender): Promise<unknown> => {
    switch (request.type) {
      case 'check':
        return judge(request, tab);
      case 'guidance':
        await browser.tabs.create({ url: `${browser.runtime.getURL('guidance.html')}#${request.topic}` });
        return undefined;
      case 'selection':
        return isOurs ? takeSelection() : undefined;
      case 'left':
        return showCount(tab, []);
      case 'outcome':
        if ((await settings()).reflection) await countOutcomes(request.outcome, request.categories);
        return undefined;
      case 'wake':
        warm();
        return undefined;
    }
  };

  // A line without an ear at this end would break at once. Nothing is said on it: it breaks when PostWell goes.
  browser.runtime.onConnect.addListener((line) => {
    open += 1;
    memory ??= new Memory();
    line.onDisconnect.addListener(() => {
      open -= 1;
      // Which box's draft it holds is not known: those that are still open are read anew.
      memory = open > 0 ? new Memory() : undefined;
    });
  });
  const ours = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender, reply) => {
    const request = parseRequest(message);
    const from = { tab: sender.tab?.id, isOurs: sender.url?.startsWith(ours) ?? false };
    // Without an answer the page says that it was not checked. `true` tells Chrome that one may come later.
    (request ? answer(request, from) : Promise.resolve()).then(reply, () => reply(undefined));
    return true;
  });
}

/** The settings under the employer's policy. A pause is the pages' own affair: it ends when nobody may be awake here. */
const wishesIn = ({ settings, policy }: Loaded): Settings => applyPolicy(settings, policy);

/** What the engine is told of a person's settings. */
const wishesOf = (settings: Settings): CheckSettings => ({
  strictness: settings.strictness,
  categoriesOff: categoriesOff(settings),
  rulesOff: settings.rulesOff,
  allowed: settings.allowed,
  alwaysRaise: settings.alwaysRaise,
});
