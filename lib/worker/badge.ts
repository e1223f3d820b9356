import { browser } from '../browser.ts';
import { LEVELS, type Level } from '../rule.ts';
import { say, sayCount } from '../say.ts';

/** As in `lib/advice/view/tokens.css`: light marks on white text. */
const COLOURS: Readonly<Record<Level, string>> = { high: '#a4262c', medium: '#8a5300', low: '#2f5d8c' };

/** Shows on the toolbar how many points a tab's draft has, in the colour of the most serious. Only the name when none. */
export async function showCount(tab: number | undefined, levels: readonly Level[]): Promise<void> {
  if (tab === undefined) return;
  const worst = LEVELS.find((level) => levels.includes(level));
  try {
    await browser.action.setBadgeText({ tabId: tab, text: worst ? String(levels.length) : '' });
    const title = worst ? sayCount('badge_points', levels.length) : say('extension_name');
    await browser.action.setTitle({ tabId: tab, title });
    if (worst) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[worst] });
  } catch {
    // The tab is gone.
  }
}
