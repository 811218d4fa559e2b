import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../settings/index.ts';
import type { StoredWord } from '../../stored-word.ts';
import { t } from '../text.ts';
import { Row } from './row.tsx';
import type { Focus } from './use-focus.ts';
import { Windowed } from './windowed.tsx';

interface RowsProps {
  rows: readonly StoredWord[];
  shown: StoredWord | undefined;
  focus: Focus;
  settings: Settings;
  open(word: StoredWord): void;
  /** The focus came to this word by an arrow key. */
  passBy(word: StoredWord): void;
  remove(word: StoredWord): void;
}

export function Rows({ rows, shown, focus, settings, open, passBy, remove }: RowsProps) {
  const rowHeight = useRowHeight(settings.arabicSize);
  function onKeyDown(event: KeyboardEvent): void {
    const index = focus.move(event);
    const word = rows[index ?? focus.active];
    if (word && index !== undefined) passBy(word);
    if (word && event.key === 'Delete') remove(word);
  }
  const row = (index: number) => {
    const word = rows[index] as StoredWord;
    return (
      <Row
        word={word} index={index} active={index === focus.active} shown={word === shown} glossLanguage={settings.glossLanguage}
        open={() => open(word)} reach={() => focus.set(index)}
      />
    );
  };
  return <Windowed count={rows.length} rowHeight={rowHeight} pinned={focus.active} label={t('words_title')} row={row} onKeyDown={onKeyDown} />;
}

/** CSS pixels: two lines, of which the Arabic grows with its size and both with the reader's type. */
function useRowHeight(arabicSize: number): number {
  const [size, setSize] = useState(16);
  useEffect(() => setSize(parseFloat(getComputedStyle(document.documentElement).fontSize) || 16), []);
  return Math.round((size / 16) * (16 + 62 * (arabicSize / 100)));
}
