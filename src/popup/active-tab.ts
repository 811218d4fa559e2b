import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { send } from '../messaging/index.ts';
import type { TabState } from '../messages.ts';

export interface ActiveTab extends TabState {
  id?: number;
  url?: string;
}

/** Milliseconds between looks at the page while the popup is open. */
const LOOK = 500;

async function lookAtTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { reachable: false };
  const state = await send('tab-state', { tabId: tab.id }).catch(() => ({ reachable: false }));
  return { ...state, id: tab.id, ...(tab.url !== undefined && { url: tab.url }) };
}

/** The tab under the popup, looked at again and again; undefined until the first answer. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let open = true;
    const look = async (): Promise<void> => {
      const seen = await lookAtTab();
      if (!open) return;
      setTab(seen);
      timer = setTimeout(look, LOOK);
    };
    void look();
    return () => { open = false; clearTimeout(timer); };
  }, []);
  return tab;
}
