import { useState } from 'preact/hooks';
import { PermissionNotice, Switch, t, useDress, usePermission, useSettings } from '../controls/index.ts';
import { useActiveTab } from './active-tab.ts';
import { Footer } from './footer.tsx';
import { PageSection } from './page-section.tsx';
import { SettingsSection } from './settings-section.tsx';

export function App() {
  const [notice, say] = useState('');
  const { settings, change } = useSettings(say);
  const tab = useActiveTab();
  const permission = usePermission();
  useDress(settings);
  if (!settings) return null;
  return (
    <main class={settings.enabled ? '' : 'off'}>
      <header>
        <img src="icons/icon.svg" alt="" width="26" height="26" />
        <h1>{t('app_short_name')}</h1>
        <Switch label={t('popup_switch_all')} on={settings.enabled} change={(enabled) => change({ enabled })} />
      </header>
      {permission.granted
        ? <PageSection tab={tab} settings={settings} change={change} say={say} />
        : <PermissionNotice permission={permission} />}
      <SettingsSection settings={settings} change={change} />
      <Footer tab={tab} settings={settings} say={say} />
      <p class="notice" role="alert">{notice}</p>
    </main>
  );
}
