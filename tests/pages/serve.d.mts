import type { BrowserContext } from '@playwright/test';
import type { Strictness } from './policy.mjs';

export interface Traffic {
  readonly served: string[];
  readonly refused: string[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export function servePages(context: BrowserContext, options?: { csp?: Strictness }): Promise<Traffic>;
export function answerFor(address: string, csp: Strictness): Answer | null;
