import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../settings/index.ts';
import { dayStart } from '../../review/queue.ts';
import type { Grade } from '../../review/schedule.ts';
import { rate, takeBack } from '../../store/reviews.ts';
import { Picker } from '../list/toolbar.tsx';
import { t, useFormat } from '../text.ts';
import { useUndoKey } from '../use-keys.ts';
import type { WordMap, Words } from '../use-words.ts';
import { Question } from './question.tsx';
import type { Day } from './use-day.ts';
import { LIMITS } from './use-limit.ts';

interface ReviewProps {
  words: WordMap;
  day: Day;
  act: Words['act'];
  settings: Settings;
}

export function Review({ words, day, act, settings }: ReviewProps) {
  // An answer takes its time to be stored; a second one must not fall on the next word.
  const [busy, setBusy] = useState(false);
  useEffect(() => setBusy(false), [day]);

  async function answer(key: string, grade: Grade): Promise<void> {
    if (busy) return;
    setBusy(true);
    if (!(await act([key], rate(key, grade)))) setBusy(false);
  }

  async function back(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const word = await act([], takeBack(dayStart(Date.now())));
    if (word) await act([word.key], Promise.resolve());
    else setBusy(false);
  }

  return (
    <div class="review">
      <Count day={day} />
      {day.next
        ? <Question key={`${day.next.key} ${day.next.changed}`} word={day.next} glossLanguage={settings.glossLanguage} answer={answer} />
        : <Done day={day} saved={words.size} />}
      <Back there={day.answered > 0} back={() => void back()} />
    </div>
  );
}

function Count({ day }: { day: Day }) {
  const format = useFormat();
  return (
    <div class="count">
      <p role="status">{day.left > 0 ? t('words_left', format.number(day.left)) : t('words_answered', format.number(day.answered))}</p>
      <Picker
        label={t('words_per_day')} value={String(day.limit)} change={(value) => day.setLimit(Number(value))}
        options={LIMITS.map((each) => [String(each), format.number(each)])}
      />
    </div>
  );
}

function Back({ there, back }: { there: boolean; back(): void }) {
  useUndoKey(there ? back : undefined);
  if (!there) return null;
  return <p class="take-back"><button type="button" class="plain" onClick={back}>{t('words_take_back')}</button></p>;
}

function Done({ day, saved }: { day: Day; saved: number }) {
  const format = useFormat();
  if (saved === 0) return <div class="empty"><h2>{t('words_empty_title')}</h2><p>{t('words_empty_text')}</p></div>;
  return (
    <div class="empty">
      <h2>{t('words_done_title')}</h2>
      <p>{day.beyond > 0 ? t('words_done_more', format.number(day.beyond)) : t('words_done_text')}</p>
      {day.beyond > 0 && <button type="button" class="main" onClick={day.more}>{t('words_ten_more')}</button>}
    </div>
  );
}
