import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { failureOf } from './failure.ts';

export type Sender = Runtime.MessageSender;

/** One message's receiving end. */
export interface Handler<Request, Response> {
  /** Who may ask: a content script in a tab, a page of the extension itself, or both. */
  from: 'tab' | 'extension' | 'both';
  /** Whether a message of this type has the fields it must have; what fails is refused. */
  accepts(message: Record<string, unknown>): boolean;
  answer(request: Request, sender: Sender): Response | Promise<Response>;
}

export type Handlers<Map> = {
  [Name in keyof Map]: Map[Name] extends { request: infer Request; response: infer Response }
    ? Handler<Request, Response>
    : never;
};

type AnyHandler = Handler<unknown, unknown>;
type Respond = (answer: unknown) => void;

/**
 * Answers messages until the signal aborts. Messages of other extensions, of unknown types, from the wrong kind of
 * sender or of the wrong shape are not answered.
 */
export function answerMessages<Map extends object>(handlers: Handlers<Map>, signal?: AbortSignal): void {
  const table = new Map(Object.entries(handlers)) as unknown as ReadonlyMap<string, AnyHandler>;
  const listener = (message: unknown, sender: Sender, respond: Respond): true | undefined => {
    const handler = handlerFor(table, message, sender);
    if (!handler) return undefined;
    void answer(handler, message, sender).then(respond);
    return true; // keeps the way back open in every browser; returned promises do not work in all
  };
  const onMessage = browser.runtime.onMessage as unknown as {
    addListener(callback: typeof listener): void;
    removeListener(callback: typeof listener): void;
  };
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}

function handlerFor(table: ReadonlyMap<string, AnyHandler>, message: unknown, sender: Sender): AnyHandler | undefined {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
  const fields = message as Record<string, unknown>;
  const handler = typeof fields.type === 'string' ? table.get(fields.type) : undefined;
  if (!handler || (handler.from !== 'both' && handler.from !== kindOf(sender))) return undefined;
  return handler.accepts(fields) ? handler : undefined;
}

/** Extension pages opened in a tab have a tab too: what counts is whose page it is. */
function kindOf(sender: Sender): 'tab' | 'extension' {
  const own = browser.runtime.getURL('');
  return sender.url === undefined ? ownerWithoutUrl(sender) : sender.url.startsWith(own) ? 'extension' : 'tab';
}

function ownerWithoutUrl(sender: Sender): 'tab' | 'extension' {
  return sender.tab ? 'tab' : 'extension';
}

async function answer(handler: AnyHandler, message: unknown, sender: Sender): Promise<unknown> {
  try {
    return await handler.answer(message, sender);
  } catch (error) {
    return failureOf(error);
  }
}
