// Every state that the gallery shows, by name. Frames and tests read this list.

export type Surface = 'reader' | 'popup' | 'words';

export interface State {
  /** What stands in the frame's address. */
  id: string;
  surface: Surface;
  title: string;
}

const of = (surface: Surface, states: Record<string, string>): State[] =>
  Object.entries(states).map(([name, title]) => ({ id: `${surface}-${name}`, surface, title }));

export const STATES: readonly State[] = [
  ...of('reader', {
    word: 'Card: a word with its parts',
    derived: 'Card: a word derived by rule',
    guess: 'Card: a guess',
    phrase: 'Card: a word in a set phrase',
    entity: 'Card: a place the dictionary knows',
    person: 'Card: a person it does not know',
    margin: 'Margin: full',
    nothing: 'Margin: nothing to note',
    second: 'Margin: the browser’s own summary under ours',
    unanswered: 'Margin: the browser’s model gave no answer',
  }),
  ...of('popup', {
    read: 'Popup: a page that is read, a banner hidden',
    notnews: 'Popup: a page that is no news',
    off: 'Popup: switched off',
    permission: 'Popup: without permission',
    local: 'Popup: settings kept on this device only',
  }),
  ...of('words', {
    list: 'Words: the list',
    none: 'Words: nothing saved yet',
    review: 'Words: review',
    transfer: 'Words: import and export',
  }),
];

export const THEMES = ['light', 'dark', 'sepia', 'contrast'] as const;
export const LANGUAGES = ['en', 'ar'] as const;
