// The summary: how long, what it spares, its sentences, and the ways to take it along.

import type { SummaryLength, SummarySentence } from '../../annotations.ts';
import { Arabic, Tool } from '../parts.tsx';
import { Second } from './second.tsx';
import type { SummaryModel } from './summary-model.ts';
import type { PanelProps } from './view.ts';

export function Summary(props: PanelProps) {
  const { model: { summary }, view: { second }, voice: { t } } = props;
  if (!summary) return null;
  return (
    <section class="summary">
      <h3>{t('overlay_summary')}</h3>
      <Lengths {...props} summary={summary} />
      <p class="quiet"><ReadingTime {...props} summary={summary} /></p>
      {summary.sentences.length > 0 && (
        <ol role="list">
          {summary.sentences.map((sentence) => <Sentence {...props} sentence={sentence} key={sentence.start} />)}
        </ol>
      )}
      <Takings {...props} />
      {second && <Second {...props} second={second} />}
    </section>
  );
}

type WithSummary = PanelProps & { summary: SummaryModel };

function Lengths({ summary, voice: { t }, act }: WithSummary) {
  if (summary.lengths.length < 2) return null;
  return (
    <fieldset class="lengths">
      <legend class="unseen">{t('overlay_length')}</legend>
      {summary.lengths.map((length: SummaryLength) => (
        <label key={length}>
          <input type="radio" name="length" value={length} checked={length === summary.length} onChange={() => act.setLength(length)} />
          <span>{t(`overlay_length_${length}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ReadingTime({ summary, voice: { t, duration, percent } }: WithSummary) {
  const [all, brief] = [duration(summary.reading), duration(summary.minutes)], whole = t('overlay_reading_time', all);
  if (summary.none) return <>{`${whole} ${t(summary.none === 'short' ? 'overlay_none_short' : 'overlay_none_one')}`}</>;
  if (brief === all) return <>{whole}</>; // nobody is spared what sounds the same
  return <>{`${whole} ${t('overlay_reading_saves', brief, percent(summary.saves))}`}</>;
}

function Sentence({ sentence, view, voice: { t }, act }: PanelProps & { sentence: SummarySentence }) {
  const { text, speaker, why = [] } = sentence;
  return (
    <li>
      <button type="button" class="sentence row" onClick={() => act.goTo(sentence)}>
        {speaker && (
          <span class="speaker" title={t('overlay_speaker')}>
            <span class="unseen">{`${t('overlay_speaker')} `}</span>
            <Arabic>{`[${speaker}] `}</Arabic>
          </span>
        )}
        <Arabic>{text}</Arabic>
      </button>
      {view.why && <p class="why">{why.map((reason) => t(`overlay_why_${reason}`)).join(t('overlay_comma'))}</p>}
    </li>
  );
}

function Takings({ model: { summary, facts }, view, voice: { t }, act }: PanelProps) {
  if (!summary?.sentences.length && !facts.length) return null;
  return (
    <div class="takings">
      <Tool icon="copy" label={t('overlay_copy_text')} press={() => act.copy('text')} worded class="copy-text" />
      <Tool icon="markdown" label={t('overlay_copy_markdown')} press={() => act.copy('markdown')} worded class="copy-markdown" />
      <span class="space" />
      {summary && summary.sentences.length > 0 && (
        <Tool icon="ask" label={t('overlay_why')} pressed={view.why} press={act.toggleWhy} class="toggle-why" />
      )}
    </div>
  );
}
