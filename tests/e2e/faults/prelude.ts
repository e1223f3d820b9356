/// <reference types="chrome" />

/** What becomes of a message or a call: so many ms late, kept until it is released, or worse. */
export type Fate = 'goes' | 'held' | 'lost' | 'doubled' | 'rejects' | number;

/** What is to go wrong from now on. */
export interface Plan {
  /** Drafts on their way to the engine. */
  question: Fate;
  /** Answers on their way back. */
  answer: Fate;
  /** Reading the store, and saving in it. */
  get: Fate;
  set: Fate;
  /** How far the clock is off, in ms. */
  clock: number;
}

/** What a faulty worker is told: what goes wrong from now on, and to let go of what it holds. */
export interface Telling {
  readonly type: 'faults';
  readonly plan: Partial<Plan>;
  readonly release?: 'first' | 'last' | undefined;
}

/** What it answers: how many drafts it was asked about, and how many messages it holds. */
export interface Counts {
  readonly asked: number;
  readonly held: number;
}

/** Runs before the worker: from then on messages, store and clock do as the plan says. Must stand by itself. */
export function spoilWorker(): void {
  const faults: Plan = { question: 'goes', answer: 'goes', get: 'goes', set: 'goes', clock: 0 };
  let asked = 0;
  let held: (() => void)[] = [];
  const pass = (fate: Fate, go: () => void) => {
    if (fate === 'held') held.push(go);
    else if (typeof fate === 'number') setTimeout(go, fate);
    else if (fate !== 'lost') go();
    if (fate === 'doubled') go();
  };
  const { onMessage } = chrome.runtime;
  const addListener = onMessage.addListener.bind(onMessage);
  // Asked first, and answers at once: what the worker itself makes of such a message comes too late.
  addListener((message: Telling, _sender, reply) => {
    if (message?.type !== 'faults') return;
    Object.assign(faults, message.plan);
    if (message.release) {
      const going = message.release === 'last' ? held.reverse() : held;
      held = [];
      for (const go of going) go();
    }
    reply({ asked, held: held.length } satisfies Counts);
  });
  onMessage.addListener = (listener) =>
    addListener((message, sender, reply) => {
      if (message?.type !== 'check') return listener(message, sender, reply);
      asked += 1;
      pass(faults.question, () =>
        listener(message, sender, (answer: unknown) => pass(faults.answer, () => reply(answer))),
      );
      return true;
    });
  for (const area of [chrome.storage.sync, chrome.storage.local]) {
    const get = area.get.bind(area) as (keys?: string) => Promise<Record<string, unknown>>;
    const late = (keys?: string) =>
      faults.get === 'rejects'
        ? Promise.reject(new Error('broken on purpose'))
        : new Promise((resolve, reject) => pass(faults.get, () => get(keys).then(resolve, reject)));
    Object.assign(area, { get: late });
  }
  const { now } = Date;
  Date.now = () => now() + faults.clock;
}

/**
 * Runs before the content script: store and clock do as the plan says. The plan stands in the address from the start, and
 * a page that is loaded is told of another one by an event. Must stand by itself.
 */
export function spoilPage(): void {
  const plan = { get: 'goes', set: 'goes', clock: 0 } as Pick<Plan, 'get' | 'set' | 'clock'>;
  const take = (given: string) => Object.assign(plan, JSON.parse(given));
  const told = /#faults=(.+)/.exec(location.hash)?.[1];
  if (told) take(decodeURIComponent(told));
  document.addEventListener('faults', (event) => take((event as CustomEvent<string>).detail));
  const held: (() => void)[] = [];
  for (const area of [chrome.storage.sync, chrome.storage.local]) {
    for (const name of ['get', 'set'] as const) {
      const call = area[name].bind(area) as (given: unknown) => Promise<unknown>;
      const late = (given: unknown) => {
        const fate = plan[name];
        if (fate === 'rejects') return Promise.reject(new Error('broken on purpose'));
        if (fate === 'goes') return call(given);
        return new Promise((resolve, reject) => {
          const go = () => void call(given).then(resolve, reject);
          if (typeof fate === 'number') setTimeout(go, fate);
          else held.push(go);
        });
      };
      Object.assign(area, { [name]: late });
    }
  }
  const { now } = Date;
  Date.now = () => now() + plan.clock;
}
