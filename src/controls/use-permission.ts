import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';

const HOSTS = { origins: ['http://*/*', 'https://*/*'] };

export interface Permission {
  /** True until the browser has said otherwise. */
  granted: boolean;
  /** Must be called straight from a click. */
  ask(): void;
}

/** Whether web pages may be seen: in every browser the reader can take that permission away. */
export function usePermission(): Permission {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    const look = (): void => void browser.permissions.contains(HOSTS).then(setGranted);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return { granted, ask: () => void browser.permissions.request(HOSTS).then(setGranted, () => undefined) };
}
