import { browser } from '../browser.ts';
import type { BackgroundMessages, ReaderMessages } from '../messages.ts';
import { isFailure } from './failure.ts';

/** Asks the background. Rejects with the handler's message when the handler failed. */
export async function send<Name extends keyof BackgroundMessages>(
  type: Name,
  request: BackgroundMessages[Name]['request'],
): Promise<BackgroundMessages[Name]['response']> {
  return unwrap(type, await browser.runtime.sendMessage({ type, ...request }));
}

/** Asks the reader in the main frame of a tab. Rejects when no reader is there. */
export async function sendToTab<Name extends keyof ReaderMessages>(
  tabId: number,
  type: Name,
  request: ReaderMessages[Name]['request'],
): Promise<ReaderMessages[Name]['response']> {
  return unwrap(type, await browser.tabs.sendMessage(tabId, { type, ...request }, { frameId: 0 }));
}

function unwrap<Response>(type: string, answer: unknown): Response {
  if (isFailure(answer)) throw new Error(answer.failure);
  if (answer === undefined || answer === null) throw new Error(`no answer to ${type}`);
  return answer as Response;
}
