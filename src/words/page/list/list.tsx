import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../../settings/index.ts';
import { setNote, setState } from '../../store/edit.ts';
import type { StoredWord } from '../../stored-word.ts';
import { t } from '../text.ts';
import { useMedia } from '../use-media.ts';
import type { WordMap, Words } from '../use-words.ts';
import { Detail } from './detail.tsx';
import { countStates, find, type Wish } from './find.ts';
import { Rows } from './rows.tsx';
import { Sheet } from './sheet.tsx';
import { Toolbar } from './toolbar.tsx';
import { Undo } from './undo.tsx';
import { useDeleted } from './use-deleted.ts';
import { useFocus } from './use-focus.ts';

interface ListProps {
  words: WordMap;
  act: Words['act'];
  settings: Settings;
}

const EVERYTHING: Wish = { query: '', state: 'all', level: 0, sort: 'newest' };

/** The rows, and one word: beside them where there is room, over them where there is none. */
export function List({ words, act, settings }: ListProps) {
  const [wish, setWish] = useState(EVERYTHING);
  const [open, setOpen] = useState<string>();
  const rows = useMemo(() => find(words.values(), wish), [words, wish]);
  const counts = useMemo(() => countStates(words.values()), [words]);
  const wide = useMedia('(min-width: 56rem)');
  const focus = useFocus(rows);
  const deleted = useDeleted(act, rows, (key) => { setOpen(wide ? key : undefined); focus.toKey(key); });
  if (words.size === 0 && !deleted.last) return <Empty />;
  const shown = (open === undefined ? undefined : words.get(open)) ?? (wide ? rows[0] : undefined);
  const remove = (word: StoredWord) => void deleted.add(word);
  const detail = shown && <Word key={shown.key} word={shown} act={act} settings={settings} remove={remove} />;
  return (
    <div class="list column">
      <Toolbar wish={wish} counts={counts} change={(change) => setWish({ ...wish, ...change })} />
      <div class="found">
        {rows.length === 0 && <p class="empty">{t('words_none_found')}</p>}
        <Rows
          rows={rows} shown={shown} focus={focus} settings={settings} remove={remove}
          open={({ key }) => setOpen(key)} passBy={({ key }) => { if (wide) setOpen(key); }}
        />
      </div>
      {wide && <aside class="detail" aria-label={t('words_word')}>{detail}</aside>}
      {!wide && shown && <Sheet label={t('words_word')} close={() => { setOpen(undefined); focus.toKey(shown.key); }}>{detail}</Sheet>}
      <Undo word={deleted.last} undo={() => void deleted.undo()} dismiss={deleted.dismiss} />
    </div>
  );
}

interface WordProps {
  word: StoredWord;
  act: Words['act'];
  settings: Settings;
  remove(word: StoredWord): void;
}

/** One word, and its changes on their way to the store. */
function Word({ word, act, settings, remove }: WordProps) {
  const { key } = word;
  return (
    <Detail
      word={word} glossLanguage={settings.glossLanguage} remove={() => remove(word)}
      setState={(state) => void act([key], setState(key, state))} setNote={(note) => void act([key], setNote(key, note))}
    />
  );
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
