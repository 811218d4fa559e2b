import type { Level } from '../../../annotations.ts';
import type { WordState } from '../../../messages.ts';
import { LEVELS, levelName } from '../../levels.ts';
import { t, useFormat } from '../text.ts';
import { SORTS, type Sort, type Wish } from './find.ts';

interface ToolbarProps {
  wish: Wish;
  counts: Record<WordState | 'all', number>;
  change(wish: Partial<Wish>): void;
}

const STATES = ['all', 'new', 'learning', 'known'] as const;

export function Toolbar({ wish, counts, change }: ToolbarProps) {
  const format = useFormat();
  return (
    <search class="toolbar">
      <input
        type="search" class="search" aria-label={t('words_search')} placeholder={t('words_search')} dir="auto" autoComplete="off" spellcheck={false}
        value={wish.query} onInput={(event) => change({ query: event.currentTarget.value })}
      />
      <fieldset class="choice">
        <legend class="hidden">{t('words_state')}</legend>
        {STATES.map((state) => (
          <label key={state}>
            <input type="radio" name="state" checked={wish.state === state} onChange={() => change({ state })} />
            <span>{t(`words_state_${state}`)} <small>{format.number(counts[state])}</small></span>
          </label>
        ))}
      </fieldset>
      <Picker
        label={t('words_level')} value={String(wish.level)} change={(value) => change({ level: Number(value) as Level | 0 })}
        options={[['0', t('words_level_all')], ...LEVELS.map((level): [string, string] => [String(level), levelName(level)])]}
      />
      <Picker
        label={t('words_sort')} value={wish.sort} change={(value) => change({ sort: value as Sort })}
        options={SORTS.map((sort) => [sort, t(`words_sort_${sort}`)])}
      />
    </search>
  );
}

interface PickerProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  change(value: string): void;
}

export function Picker({ label, value, options, change }: PickerProps) {
  return (
    <label class="picker">
      <span>{label}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {options.map(([each, name]) => <option key={each} value={each}>{name}</option>)}
      </select>
    </label>
  );
}
