// What became of the page under the popup, and what the reader can do about it.

import { language, Switch, t } from '../controls/index.ts';
import { numbersFor } from '../language/index.ts';
import { siteOf, withSite, type Settings, type SettingsPatch } from '../settings/index.ts';
import type { ActiveTab } from './active-tab.ts';
import { readAnyway, showBanner, sumUp } from './page-actions.ts';
import { consentKey, pageLine, type PageLine } from './page-line.ts';

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

type StateProps = Pick<PageSectionProps, 'settings' | 'say'> & { tab: ActiveTab };

function State({ tab, settings, say }: StateProps) {
  const line = pageLine(settings, tab.url, tab);
  const number = numbersFor(language(), settings.digits);
  return (
    <>
      <p class={`state ${line.tone}`} role="status">{t(line.key, ...(line.numbers ?? []).map((value) => number(value)))}</p>
      {line.tone === 'good' && <Banner tab={tab} say={say} />}
      <Action line={line} tab={tab} say={say} />
    </>
  );
}

function Banner({ tab: { id, report }, say }: Omit<StateProps, 'settings'>) {
  const key = report ? consentKey(report.consent) : null;
  if (!key) return null;
  return (
    <p class="consent">
      {t(key)}
      {report?.consent.action === 'hidden' && id !== undefined && (
        <button type="button" class="plain" onClick={() => void showBanner(id, say)}>{t('popup_consent_show')}</button>
      )}
    </p>
  );
}

function Action({ line, tab: { id }, say }: Omit<StateProps, 'settings'> & { line: PageLine }) {
  if (id === undefined) return null;
  if (line.tone === 'good') return <button type="button" class="main first" onClick={() => void sumUp(id, say)}>{t('popup_sum_up')}</button>;
  return line.anyway ? <button type="button" class="main" onClick={() => void readAnyway(id, say)}>{t('popup_read_anyway')}</button> : null;
}
