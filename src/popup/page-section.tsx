// What became of the page under the popup, and what the reader can do about it.

import { send } from '../messaging/index.ts';
import { siteOf, withSite, type Settings, type SettingsPatch } from '../settings/index.ts';
import type { ActiveTab } from './active-tab.ts';
import { Switch } from './controls.tsx';
import { consentKey, pageLine } from './page-line.ts';
import { number, t } from './text.ts';

interface PageSectionProps {
  tab: ActiveTab | undefined;
  settings: Settings;
  change(patch: SettingsPatch): void;
  say(text: string): void;
}

export function PageSection({ tab, settings, change, say }: PageSectionProps) {
  const site = tab?.url === undefined ? null : siteOf(tab.url);
  return (
    <section class="page">
      {tab && <State tab={tab} settings={settings} say={say} />}
      {site !== null && (
        <Switch
          label={<Localized message={t('popup_switch_site', '\uE000')} name={site} />}
          on={!settings.disabledSites.includes(site)}
          disabled={!settings.enabled}
          change={(on) => change({ disabledSites: withSite(settings, site, on) })}
        />
      )}
    </section>
  );
}

/** A sentence with a host name in it, which keeps its own direction. */
function Localized({ message, name }: { message: string; name: string }) {
  const [before = '', after = ''] = message.split('\uE000');
  return <>{before}<bdi class="site">{name}</bdi>{after}</>;
}

function State({ tab, settings, say }: { tab: ActiveTab; settings: Settings; say(text: string): void }) {
  const line = pageLine(settings, tab.url, tab);
  const consent = tab.report ? consentKey(tab.report.consent) : null;
  return (
    <>
      <p class={`state ${line.tone}`} role="status">
        {t(line.key, ...(line.numbers ?? []).map((value) => number(value)))}
        {consent && line.tone === 'good' && <span class="consent"> {t(consent)}</span>}
      </p>
      {line.anyway && tab.id !== undefined && (
        <button type="button" class="main" onClick={() => void readAnyway(tab.id as number, say)}>{t('popup_read_anyway')}</button>
      )}
    </>
  );
}

async function readAnyway(tabId: number, say: (text: string) => void): Promise<void> {
  try {
    const { injected, reason = '' } = await send('read-tab', { tabId });
    say(injected ? '' : t('error_not_read', reason));
  } catch (error) {
    say(t('error_not_read', error instanceof Error ? error.message : String(error)));
  }
}
