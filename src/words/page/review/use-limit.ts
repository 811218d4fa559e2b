import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../../browser.ts';

const KEY = 'wordsPerDay';
export const LIMITS = [5, 10, 20, 30, 50] as const;
const STANDARD = 10;

/** How many words a day the reader wants to be asked; kept on this device. */
export function useLimit(): [limit: number, change: (limit: number) => void] {
  const [limit, setLimit] = useState<number>(STANDARD);
  useEffect(() => {
    void browser.storage.local.get(KEY).then(({ [KEY]: raw }) => {
      if ((LIMITS as readonly unknown[]).includes(raw)) setLimit(raw as number);
    }, () => undefined);
  }, []);
  return [limit, (next) => {
    setLimit(next);
    void browser.storage.local.set({ [KEY]: next }).catch(() => undefined);
  }];
}
