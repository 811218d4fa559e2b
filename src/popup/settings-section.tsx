import type { Level } from '../annotations.ts';
import type { Layers, Settings, SettingsPatch } from '../settings/index.ts';
import { Choice, Slider, Tick } from './controls.tsx';
import { number, t } from './text.ts';

const LEVELS = (['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const).map((label, index) => ({ value: (index + 1) as Level, label }));
const LAYERS: readonly (keyof Layers)[] = ['glosses', 'people', 'places', 'organizations', 'facts', 'summary', 'consent'];

export function SettingsSection({ settings, change }: { settings: Settings; change(patch: SettingsPatch): void }) {
  return (
    <>
      <Choice
        legend={t('popup_level')} help={t('popup_level_help')} options={LEVELS}
        value={settings.level} change={(level) => change({ level })}
      />
      <fieldset class="layers">
        <legend>{t('popup_layers')}</legend>
        {LAYERS.map((layer) => (
          <Tick
            key={layer} label={t(`popup_layer_${layer}`)} sample={layer} on={settings.layers[layer]}
            change={(on) => change({ layers: { [layer]: on } })}
          />
        ))}
      </fieldset>
      <Choice
        beside legend={t('popup_gloss_language')} value={settings.glossLanguage} change={(glossLanguage) => change({ glossLanguage })}
        options={(['en', 'ar', 'both'] as const).map((value) => ({ value, label: t(`popup_gloss_${value}`) }))}
      />
      <Choice
        beside legend={t('popup_theme')} value={settings.theme} change={(theme) => change({ theme })}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`popup_theme_${value}`) }))}
      />
      <Slider
        label={t('popup_arabic_size')} min={80} max={200} step={10} value={settings.arabicSize}
        text={number(settings.arabicSize / 100, { style: 'percent' })} change={(arabicSize) => change({ arabicSize })}
      />
    </>
  );
}
