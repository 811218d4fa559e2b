// The sections of the sheet. What is empty is left out.

import type { ComponentChildren } from 'preact';
import { t } from '../../controls/index.ts';
import type { Note, NotedGloss, NotedName, NotedWord } from '../../note.ts';

type Number = (value: number) => string;

function Arabic({ children }: { children: ComponentChildren }) {
  return <bdi class="ar" lang="ar" dir="rtl">{children}</bdi>;
}

/** Each in its own language and direction. */
function Glosses({ of }: { of: NotedGloss[] }) {
  return <>{of.map(({ lang, text }) => (lang === 'ar' ? <Arabic key={lang}>{text}</Arabic> : <bdi key={lang} lang="en" dir="ltr">{text}</bdi>))}</>;
}

export function Summary({ note: { summary } }: { note: Note }) {
  if (!summary.length) return null;
  return (
    <section class="summary">
      <h2>{t('overlay_summary')}</h2>
      <ol dir="rtl" lang="ar">
        {summary.map(({ text, speaker }) => <li class="ar" key={text}>{speaker && <span class="speaker">{`[${speaker}] `}</span>}{text}</li>)}
      </ol>
    </section>
  );
}

export function Facts({ note: { facts } }: { note: Note }) {
  if (!facts.length) return null;
  return (
    <section class="facts">
      <h2>{t('overlay_key_facts')}</h2>
      <dl>
        {facts.map(({ kind, told }) => (
          <div key={kind} class={`fact-${kind}`}><dt>{t(`overlay_fact_${kind}`)}</dt><dd dir="rtl" lang="ar">{told.map((one) => <span class="ar" key={one}>{one}</span>)}</dd></div>
        ))}
      </dl>
    </section>
  );
}

export function Names({ note: { names }, number }: { note: Note; number: Number }) {
  return (
    <>
      {names.map(({ layer, entries }) => (
        <section class={`names of-${layer}`} key={layer}>
          <h2>{t(`overlay_${layer}`)}</h2>
          <ul class="columns">{entries.map((entry) => <Name {...entry} number={number} key={entry.ar} />)}</ul>
        </section>
      ))}
    </>
  );
}

function Name({ ar, en, about, count, number }: NotedName & { number: Number }) {
  return (
    <li>
      <span class="term"><Arabic>{ar}</Arabic>{count > 1 && <> <bdi class="times" dir="ltr" title={t('overlay_times', number(count))}>{`×${number(count)}`}</bdi></>}</span>
      <span class="meaning">{en && <bdi lang="en" dir="ltr">{en}</bdi>}<Glosses of={about} /></span>
    </li>
  );
}

export function Words({ note: { words }, number }: { note: Note; number: Number }) {
  if (!words.length) return null;
  return (
    <section class="words">
      <h2>{t('overlay_key_words')} <small>{number(words.length)}</small></h2>
      <ul class="columns">{words.map((word) => <Word {...word} key={`${word.lemma}${word.level}`} />)}</ul>
    </section>
  );
}

function Word({ lemma, glosses }: NotedWord) {
  return <li><span class="term"><Arabic>{lemma}</Arabic></span><span class="meaning"><Glosses of={glosses} /></span></li>;
}
