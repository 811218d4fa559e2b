// How to read: the three choices that popup and welcome page both offer.

import type { Level } from '../annotations.ts';
import type { Settings, SettingsPatch } from '../settings/index.ts';
import { Choice } from './inputs.tsx';
import { t } from './text.ts';

export interface Change {
  settings: Settings;
  change(patch: SettingsPatch): void;
}

const LEVELS = (['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const).map((label, index) => ({ value: (index + 1) as Level, label }));

/** What the mode under the finger does stands below it. */
export function ModeChoice({ settings, change }: Change) {
  return (
    <Choice
      legend={t('popup_mode')} help={t(`popup_mode_help_${settings.mode}`)} value={settings.mode} change={(mode) => change({ mode })}
      options={(['glance', 'learner', 'study'] as const).map((value) => ({ value, label: t(`popup_mode_${value}`) }))}
    />
  );
}

/** `help` tells what the chosen level means, where there is room for it. */
export function LevelChoice({ settings, change, help }: Change & { help?: string }) {
  return (
    <Choice
      legend={t('popup_level')} options={LEVELS} value={settings.level} change={(level) => change({ level })}
      {...(help !== undefined && { help })}
    />
  );
}

export function GlossLanguageChoice({ settings, change }: Change) {
  return (
    <Choice
      legend={t('popup_gloss_language')} value={settings.glossLanguage} change={(glossLanguage) => change({ glossLanguage })}
      options={(['en', 'ar', 'both'] as const).map((value) => ({ value, label: t(`popup_gloss_${value}`) }))}
    />
  );
}
