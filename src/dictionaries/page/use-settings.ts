import { useEffect, useState } from 'preact/hooks';
import { loadSettings, watchSettings, type Settings } from '../../settings/index.ts';

/** The stored settings, put on the page as they change; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    if (settings) document.documentElement.dataset.theme = settings.theme;
  }, [settings?.theme]);
  return settings;
}
