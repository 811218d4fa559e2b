// Ways out of the popup: saved words, the guide, the browser's keys; and the report for who met a fault.

import { browser } from '../browser.ts';
import { language, t } from '../controls/index.ts';
import { numbersFor } from '../language/index.ts';
import type { Settings } from '../settings/index.ts';
import type { ActiveTab } from './active-tab.ts';
import { canSetKeys, openOwn, setKeys } from './leave.ts';
import { reportText } from './report.ts';
import { useSavedCount } from './use-saved-count.ts';

interface FooterProps {
  tab: ActiveTab | undefined;
  settings: Settings;
  say(text: string): void;
}

export function Footer({ tab, settings, say }: FooterProps) {
  const saved = useSavedCount();
  const number = numbersFor(language(), settings.digits);
  const copy = async (): Promise<void> => {
    const text = reportText(tab ?? { reachable: false }, settings);
    await navigator.clipboard.writeText(text).then(() => say(t('popup_copied')), () => say(t('popup_copy_failed')));
  };
  return (
    <footer>
      <nav aria-label={t('app_short_name')}>
        <OwnPage file="words.html">{t('words_title')}{Boolean(saved) && <span class="count">{number(saved ?? 0)}</span>}</OwnPage>
        <OwnPage file="dictionaries.html">{t('popup_dictionaries')}</OwnPage>
        <OwnPage file="welcome.html">{t('popup_guide')}</OwnPage>
        {canSetKeys() && <button type="button" class="plain" onClick={() => void setKeys()}>{t('popup_keys')}</button>}
      </nav>
      <p><span>{t('popup_privacy')}</span><button type="button" class="plain" onClick={() => void copy()}>{t('popup_copy_report')}</button></p>
    </footer>
  );
}

/** A link like any other, except that the popup goes when its page comes. */
function OwnPage({ file, children }: { file: string; children: preact.ComponentChildren }) {
  const follow = (event: Event): void => {
    event.preventDefault();
    void openOwn(file);
  };
  return <a href={browser.runtime.getURL(file)} onClick={follow}>{children}</a>;
}
