// What the popup asks of the page under it. What fails is told in words.

import { t } from '../controls/index.ts';
import { send, sendToTab } from '../messaging/index.ts';

type Say = (text: string) => void;

async function attempt(say: Say, work: () => Promise<string>): Promise<void> {
  try {
    say(await work());
  } catch (error) {
    say(t('error_not_read', error instanceof Error ? error.message : String(error)));
  }
}

export function readAnyway(tabId: number, say: Say): Promise<void> {
  return attempt(say, async () => {
    const { injected, reason = '' } = await send('read-tab', { tabId });
    return injected ? '' : t('error_not_read', reason);
  });
}

/** The margin opens at the summary, and the popup gives way to it. */
export function sumUp(tabId: number, say: Say): Promise<void> {
  return attempt(say, async () => {
    await sendToTab(tabId, 'command', { name: 'summarise' });
    close();
    return '';
  });
}

export function showBanner(tabId: number, say: Say): Promise<void> {
  return attempt(say, async () => {
    const { shown } = await sendToTab(tabId, 'show-consent', {});
    return shown ? '' : t('popup_consent_lost');
  });
}
