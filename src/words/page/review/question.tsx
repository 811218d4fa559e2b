// One word of a review: its sentence; then what it means; then how well it was known.

import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../settings/index.ts';
import { GRADES, intervals, type Grade } from '../../review/schedule.ts';
import type { StoredWord } from '../../stored-word.ts';
import { Glosses } from '../gloss.tsx';
import { Facts } from '../list/detail.tsx';
import { Sentence, Source } from '../sentence.tsx';
import { t, useFormat } from '../text.ts';
import { usePlainKeys } from '../use-keys.ts';

interface QuestionProps {
  word: StoredWord;
  glossLanguage: Settings['glossLanguage'];
  answer(key: string, grade: Grade): Promise<void>;
}

const GOOD: Grade = 3;

export function Question({ word, glossLanguage, answer }: QuestionProps) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef<HTMLParagraphElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const { encounters, schedule } = word;
  // Another sentence each time, so that the word is learnt and not the sentence.
  const met = encounters[(schedule?.reps ?? 0) % Math.max(1, encounters.length)];
  // Before the next key: the focus must not stay on what was pressed last, and what was asked for must be in sight.
  useLayoutEffect(() => {
    button.current?.focus({ preventScroll: true });
    (told.current ?? asked.current)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  usePlainKeys((key) => {
    if (!shown) return key === ' ' ? setShown(true) : undefined;
    const grade = key === ' ' ? GOOD : GRADES.find((each) => String(each) === key);
    if (grade) void answer(word.key, grade);
  });
  return (
    <article class="question">
      <p ref={asked} id={`${id}-question`} class="asked">
        {met ? <Sentence met={met} /> : <span lang="ar" dir="rtl" class="headword">{word.lemma}</span>}
      </p>
      {shown && (
        <div ref={told} id={`${id}-answer`} class="answer">
          <h2 class="headword" lang="ar" dir="rtl">{word.lemma}</h2>
          <p class="meanings"><Glosses gloss={word.gloss} wanted={glossLanguage} /></p>
          <Facts word={word} />
          {word.note && <p class="own-note" dir="auto">{word.note}</p>}
          {met && <Source met={met} />}
        </div>
      )}
      {shown
        ? <Grades word={word} focus={button} describedBy={`${id}-answer`} choose={(grade) => void answer(word.key, grade)} />
        : (
          <button ref={button} type="button" class="main show" aria-describedby={`${id}-question`} onClick={() => setShown(true)}>
            {t('words_show_answer')} <kbd>{t('words_key_space')}</kbd>
          </button>
        )}
    </article>
  );
}

interface GradesProps {
  word: StoredWord;
  focus: { current: HTMLButtonElement | null };
  describedBy: string;
  choose(grade: Grade): void;
}

function Grades({ word, focus, describedBy, choose }: GradesProps) {
  const format = useFormat();
  const after = useMemo(() => intervals(word.schedule, Date.now()), [word]);
  return (
    <div class="grades" role="group" aria-label={t('words_how_well')}>
      {GRADES.map((grade) => (
        <button
          key={grade} ref={grade === GOOD ? focus : undefined} type="button" class={`grade is-${grade}`}
          aria-describedby={grade === GOOD ? describedBy : undefined} onClick={() => choose(grade)}
        >
          <span>{t(`words_grade_${grade}`)}</span> <small>{format.span(after[grade])}</small> <kbd aria-hidden="true">{grade}</kbd>
        </button>
      ))}
    </div>
  );
}
