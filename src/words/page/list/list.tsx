import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../../settings/index.ts';
import { bringBack, remove } from '../../store/bin.ts';
import { setNote, setState } from '../../store/edit.ts';
import type { StoredWord } from '../../stored-word.ts';
import { t } from '../text.ts';
import { useMedia } from '../use-media.ts';
import type { WordMap, Words } from '../use-words.ts';
import { Detail } from './detail.tsx';
import { countStates, find, type Wish } from './find.ts';
import { Row } from './row.tsx';
import { Sheet } from './sheet.tsx';
import { Toolbar } from './toolbar.tsx';
import { Undo } from './undo.tsx';
import { useFocus } from './use-focus.ts';
import { Windowed } from './windowed.tsx';

interface ListProps {
  words: WordMap;
  act: Words['act'];
  settings: Settings;
}

const EVERYTHING: Wish = { query: '', state: 'all', level: 0, sort: 'newest' };

export function List({ words, act, settings }: ListProps) {
  const [wish, setWish] = useState(EVERYTHING);
  const [open, setOpen] = useState<string>();
  const rows = useMemo(() => find(words.values(), wish), [words, wish]);
  const counts = useMemo(() => countStates(words.values()), [words]);
  const wide = useMedia('(min-width: 56rem)');
  const focus = useFocus(rows);
  const deleted = useDeleted(act, rows, (key) => { setOpen(wide ? key : undefined); focus.toKey(key); });
  const shown = (open === undefined ? undefined : words.get(open)) ?? (wide ? rows[0] : undefined);
  const rowHeight = useRowHeight(settings.arabicSize);

  function onKeyDown(event: KeyboardEvent): void {
    const index = focus.move(event);
    const word = rows[index ?? focus.active];
    if (index !== undefined && wide) setOpen(word?.key);
    if (event.key === 'Delete' && word) void deleted.add(word);
  }

  const detail = shown && (
    <Detail
      key={shown.key} word={shown} glossLanguage={settings.glossLanguage} remove={() => void deleted.add(shown)}
      setState={(state) => void act([shown.key], setState(shown.key, state))}
      setNote={(note) => void act([shown.key], setNote(shown.key, note))}
    />
  );
  if (words.size === 0 && !deleted.last) return <Empty />;
  return (
    <div class="list column">
      <Toolbar wish={wish} counts={counts} change={(change) => setWish({ ...wish, ...change })} />
      <div class="found">
        {rows.length === 0 && <p class="empty">{t('words_none_found')}</p>}
        <Windowed
          count={rows.length} rowHeight={rowHeight} pinned={focus.active} label={t('words_title')} onKeyDown={onKeyDown}
          row={(index) => {
            const word = rows[index] as StoredWord;
            return (
              <Row
                word={word} index={index} active={index === focus.active} shown={word === shown} glossLanguage={settings.glossLanguage}
                open={() => setOpen(word.key)} reach={() => focus.set(index)}
              />
            );
          }}
        />
      </div>
      {wide && <aside class="detail" aria-label={t('words_word')}>{detail}</aside>}
      {!wide && shown && <Sheet label={t('words_word')} close={() => { setOpen(undefined); focus.toKey(shown.key); }}>{detail}</Sheet>}
      <Undo word={deleted.last} undo={() => void deleted.undo()} dismiss={deleted.dismiss} />
    </div>
  );
}

/** Words deleted since the page was opened, the last one first to come back. */
function useDeleted(act: Words['act'], rows: StoredWord[], goTo: (key: string | undefined) => void) {
  const [words, setWords] = useState<StoredWord[]>([]);
  const last = words.at(-1);
  return {
    last,
    async add(word: StoredWord): Promise<void> {
      const at = rows.indexOf(word);
      const next = (rows[at + 1] ?? rows[at - 1])?.key;
      const gone = await act([word.key], remove(word.key).then(() => true));
      if (!gone) return;
      setWords((before) => [...before, word]);
      goTo(next);
    },
    async undo(): Promise<void> {
      if (!last) return;
      const back = await act([last.key], bringBack(last.key));
      setWords((before) => before.slice(0, -1));
      if (back) goTo(back.key);
    },
    dismiss: () => setWords([]),
  };
}

/** CSS pixels: two lines, of which the Arabic grows with its size and both with the reader's type. */
function useRowHeight(arabicSize: number): number {
  const [size, setSize] = useState(16);
  useEffect(() => setSize(parseFloat(getComputedStyle(document.documentElement).fontSize) || 16), []);
  return Math.round((size / 16) * (16 + 62 * (arabicSize / 100)));
}

function Empty() {
  return (
    <div class="empty">
      <h2>{t('words_empty_title')}</h2>
      <p>{t('words_empty_text')}</p>
      <p><a href="#transfer">{t('words_empty_restore')}</a></p>
    </div>
  );
}
