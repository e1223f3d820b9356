import { browser } from '../browser.ts';
import { say } from '../say.ts';

const CHECK = 'check-selection';

/** Longer selections are cut: a whole book is no draft. UTF-16 units. */
const LONGEST = 60_000;

/** The selection that waits for the practice page. Held in memory, handed over once, then forgotten. */
let waiting = '';

/** Hands over the selection for which the practice page was opened. */
export function takeSelection(): string {
  const text = waiting;
  waiting = '';
  return text;
}

const openPage = (page: string) => browser.tabs.create({ url: browser.runtime.getURL(page) });

/** Adds "Check this selection" to the context menu, and answers to the keyboard commands. */
export function startMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: CHECK,
        title: say('menu_check'),
        contexts: ['selection'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== CHECK || !selectionText) return;
    waiting = selectionText.slice(0, LONGEST);
    void openPage('practice.html');
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'practise') void openPage('practice.html');
    if (command === 'guidance') void openPage('guidance.html');
  });
}

/** Opens the welcome page, once, when PostWell was installed (not when it was updated). */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('welcome.html');
  });
}
