// The keys of the reading cursor: they hold while the focus is at the cursor or in the card, and nowhere else.

/** Command → keys. A capital stands for Shift; letters count by their place on the keyboard where it writes no Latin. */
export const KEYMAP: Readonly<Record<string, readonly string[]>> = {
  'next-word': ['ArrowLeft'],
  'previous-word': ['ArrowRight'],
  'next-sentence': ['ArrowDown'],
  'previous-sentence': ['ArrowUp'],
  'next-entity': ['n'],
  'previous-entity': ['N'],
  explain: ['Enter'],
  'save-word': ['s'],
  'know-word': ['k'],
  listen: ['l'],
  copy: ['c'],
  pin: ['p'],
  root: ['r'],
  'other-readings': ['o'],
  vowels: ['v'],
  print: ['P'],
  'switch-mode': ['m'],
  'toggle-panel': ['h'],
  help: ['?'],
};

/** Keys that a scrolling card, or a focused button, needs for itself. */
const NATIVE_IN_CARD = new Set(['ArrowDown', 'ArrowUp', 'Enter', ' ']);

export type Zone = 'cursor' | 'card' | 'elsewhere';

/** The command of a key pressed in a zone; elsewhere in our own surfaces only the help has a key. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>, zone: Zone): string | undefined {
  const key = latin(event);
  if (zone === 'card' && NATIVE_IN_CARD.has(key)) return undefined;
  const command = Object.keys(KEYMAP).find((name) => KEYMAP[name]?.includes(key));
  return zone === 'elsewhere' && command !== 'help' ? undefined : command;
}

function latin({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key === '؟') return '?';
  if (/^[a-z]$/i.test(key)) return shiftKey ? key.toUpperCase() : key.toLowerCase();
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter && !/^[!-~]$/.test(key) ? (shiftKey ? letter : letter.toLowerCase()) : key;
}
