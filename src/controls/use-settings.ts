import { useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings, type Settings, type SettingsPatch } from '../settings/index.ts';
import { t } from './text.ts';

export interface SettingsHandle {
  settings: Settings | undefined;
  change(patch: SettingsPatch): void;
}

/** The stored settings; a change shows at once and is told to `say` when it could not be kept as it should. */
export function useSettings(say: (text: string) => void): SettingsHandle {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);

  async function save(patch: SettingsPatch): Promise<void> {
    try {
      const saved = await saveSettings(patch);
      setSettings(saved.settings);
      say(saved.area === 'local' ? t('error_saved_here') : '');
    } catch (error) {
      say(t('error_not_saved', error instanceof Error ? error.message : String(error)));
    }
  }

  return { settings, change: (patch) => void save(patch) };
}
