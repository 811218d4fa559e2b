import { useState } from 'preact/hooks';
import type { readHere } from '../content/index.ts';
import { GlossLanguageChoice, LevelChoice, ModeChoice, PermissionNotice, t, useDress, usePermission, useSettings } from '../controls/index.ts';
import { Steps } from './steps.tsx';
import { Trouble, useTrouble } from './trouble.tsx';

export type Reading = ReturnType<typeof readHere>;

/** Where the story cannot be read, what to do about that stands in the place of what to do with it. */
export function Guide({ reading }: { reading: Reading }) {
  const [notice, say] = useState('');
  const { settings, change } = useSettings(say);
  const permission = usePermission();
  const trouble = useTrouble(reading);
  const [overlay] = useState(() => reading.catch(() => null));
  useDress(settings);
  if (!settings) return null;
  return (
    <>
      <header class="mast">
        <p class="brand"><img src="icons/icon.svg" alt="" width="34" height="34" />{t('app_short_name')}</p>
        <h1>{t('welcome_title')}</h1>
        {trouble === undefined && <p>{t('welcome_text')}</p>}
      </header>
      {!permission.granted && <PermissionNotice permission={permission} />}
      <section class="reading" aria-label={t('welcome_settings')}>
        <LevelChoice settings={settings} change={change} help={t(`welcome_level_${settings.level}`)} />
        <ModeChoice settings={settings} change={change} />
        <GlossLanguageChoice settings={settings} change={change} />
      </section>
      <p class="notice" role="alert">{notice}</p>
      {trouble === undefined ? <Steps overlay={overlay} settings={settings} /> : <Trouble why={trouble} />}
    </>
  );
}

export function Closing() {
  return (
    <>
      <p>{t('welcome_closing')}</p>
      <p>{t('welcome_privacy')}</p>
    </>
  );
}
