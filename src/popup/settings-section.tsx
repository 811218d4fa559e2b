import { Choice, GlossLanguageChoice, language, LevelChoice, ModeChoice, Slider, t, Tick, type Change } from '../controls/index.ts';
import { numbersFor } from '../language/index.ts';
import type { Layers } from '../settings/index.ts';
import { BrowserSummaryTick } from './browser-summary-tick.tsx';

const LAYERS: readonly (keyof Layers)[] = ['glosses', 'people', 'places', 'organizations', 'facts', 'summary'];

export function SettingsSection({ settings, change }: Change) {
  return (
    <>
      <div class="reading">
        <ModeChoice settings={settings} change={change} />
        <LevelChoice settings={settings} change={change} />
        <GlossLanguageChoice settings={settings} change={change} />
      </div>
      <LayerTicks settings={settings} change={change} />
      <Look settings={settings} change={change} />
    </>
  );
}

/** What is put on the page, each in the line it has there; then what else is done. */
function LayerTicks({ settings, change }: Change) {
  return (
    <fieldset class="layers">
      <legend>{t('popup_layers')}</legend>
      <div class="marks">
        {LAYERS.map((layer) => (
          <Tick
            key={layer} label={t(`popup_layer_${layer}`)} sample={layer} on={settings.layers[layer]}
            change={(on) => change({ layers: { [layer]: on } })}
          />
        ))}
      </div>
      <div class="beyond">
        <Tick label={t('popup_mark_more')} sample="more" on={settings.markMore} change={(markMore) => change({ markMore })} />
        <Tick
          label={t('popup_layer_consent')} sample="consent" on={settings.layers.consent}
          change={(consent) => change({ layers: { consent } })}
        />
      </div>
      <BrowserSummaryTick settings={settings} change={change} />
    </fieldset>
  );
}

function Look({ settings, change }: Change) {
  const percent = numbersFor(language(), settings.digits, { style: 'percent' });
  return (
    <div class="look">
      <Choice
        legend={t('popup_theme')} value={settings.theme} change={(theme) => change({ theme })}
        options={(['system', 'light', 'dark', 'sepia', 'contrast'] as const).map((value) => ({ value, label: t(`popup_theme_${value}`) }))}
      />
      <Choice
        legend={t('popup_digits')} value={settings.digits} change={(digits) => change({ digits })}
        options={[{ value: 'western', label: '123' }, { value: 'arabic', label: '١٢٣', lang: 'ar' }] as const}
      />
      <Slider
        label={t('popup_arabic_size')} min={80} max={200} step={10} value={settings.arabicSize}
        text={percent(settings.arabicSize / 100)} change={(arabicSize) => change({ arabicSize })}
      />
    </div>
  );
}
