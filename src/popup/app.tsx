import { useEffect, useState } from 'preact/hooks';
import { useActiveTab, type ActiveTab } from './active-tab.ts';
import { Switch } from './controls.tsx';
import { PageSection } from './page-section.tsx';
import { reportText } from './report.ts';
import { SettingsSection } from './settings-section.tsx';
import { t } from './text.ts';
import { usePermission, type Permission } from './use-permission.ts';
import { useSettings } from './use-settings.ts';
import type { Settings } from '../settings/index.ts';

export function App() {
  const [notice, say] = useState('');
  const { settings, change } = useSettings(say);
  const tab = useActiveTab();
  const permission = usePermission();
  useEffect(() => { if (settings) document.documentElement.dataset.theme = settings.theme; }, [settings?.theme]);
  if (!settings) return null;
  return (
    <main class={settings.enabled ? '' : 'off'}>
      <header>
        <img src="icons/icon.svg" alt="" width="28" height="28" />
        <h1>{t('app_short_name')}</h1>
        <a class="words" href="words.html" target="_blank">{t('popup_words')}</a>
        <Switch label={<span class="hidden">{t('popup_switch_all')}</span>} on={settings.enabled} change={(enabled) => change({ enabled })} />
      </header>
      {!permission.granted && <PermissionNotice permission={permission} />}
      <PageSection tab={tab} settings={settings} change={change} say={say} />
      <SettingsSection settings={settings} change={change} />
      <Footer tab={tab} settings={settings} say={say} />
      <p class="notice" role="alert">{notice}</p>
    </main>
  );
}

function PermissionNotice({ permission }: { permission: Permission }) {
  return (
    <section class="permission">
      <h2>{t('popup_permission_title')}</h2>
      <p>{t('popup_permission_text')}</p>
      <button type="button" class="main" onClick={permission.ask}>{t('popup_permission_ask')}</button>
    </section>
  );
}

function Footer({ tab, settings, say }: { tab: ActiveTab | undefined; settings: Settings; say(text: string): void }) {
  const copy = async (): Promise<void> => {
    const text = reportText(tab ?? { reachable: false }, settings);
    await navigator.clipboard.writeText(text).then(() => say(t('popup_copied')), () => say(t('popup_copy_failed')));
  };
  return (
    <footer>
      <span>{t('popup_privacy')}</span>
      <button type="button" class="plain" onClick={() => void copy()}>{t('popup_copy_report')}</button>
    </footer>
  );
}
