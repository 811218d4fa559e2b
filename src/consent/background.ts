// The background's half of autoconsent: its configuration, the rules for one page, and snippets in the page's world.

import type { Runtime, Scripting } from 'webextension-polyfill';
import { evalSnippets, filterCompactRules } from '@duckduckgo/autoconsent';
import type { BackgroundMessage, Config, ContentScriptMessage, IndexedCMPRuleset } from '@duckduckgo/autoconsent';
import { browser } from '../browser.ts';
import { AUTOCONSENT_CONFIG } from './autoconsent-config.ts';
import { ReloadGuard } from './reload-guard.ts';

const reloads = new ReloadGuard();

/** Answers one message of autoconsent's content half as { reply }; messages that need no answer get {}. */
export async function handleAutoconsent(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<{ reply?: BackgroundMessage }> {
  const asked = message as ContentScriptMessage | null;
  const tabId = sender.tab?.id;
  if (!asked || tabId === undefined || !sender.url) return {};
  if (asked.type === 'init') return { reply: await configure(tabId, sender.frameId ?? 0, sender.url) };
  if (asked.type !== 'eval') return {};
  return { reply: { type: 'evalResp', id: asked.id, result: await runSnippet(tabId, sender.frameId ?? 0, asked.snippetId) } };
}

/** The rules (257 KB) are read when the first page asks, not when the background starts. */
let rules: Promise<IndexedCMPRuleset> | undefined;
function allRules(): Promise<IndexedCMPRuleset> {
  return (rules ??= import('@duckduckgo/autoconsent/rules/compact-rules.json')
    .then((module) => module.default as unknown as IndexedCMPRuleset));
}

async function configure(tabId: number, frameId: number, url: string): Promise<BackgroundMessage> {
  const mainFrame = frameId === 0;
  // A page that reloads whenever it is refused would reload for ever: there autoconsent stays out.
  const enabled = !mainFrame || reloads.mayAct(tabId, url, Date.now());
  const compact = filterCompactRules(await allRules(), { url, mainFrame });
  return { type: 'initResp', config: { ...AUTOCONSENT_CONFIG, enabled } as Config, rules: { autoconsent: [], compact } };
}

/** Only autoconsent's own functions are run, by name; the code in a message never is. */
async function runSnippet(tabId: number, frameId: number, name: string | undefined): Promise<boolean> {
  if (name === undefined || !Object.hasOwn(evalSnippets, name)) return false;
  const injection: Scripting.ScriptInjection = {
    target: { tabId, frameIds: [frameId] },
    world: 'MAIN',
    injectImmediately: true,
    func: evalSnippets[name as keyof typeof evalSnippets] as () => unknown,
  };
  const results = await browser.scripting.executeScript(injection).catch(() => []);
  return Boolean(results[0]?.result);
}
