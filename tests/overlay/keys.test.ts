import { describe, expect, it } from 'vitest';
import { commandOf, KEYMAP } from '../../src/overlay/keymap.ts';
import english from '../../extension/_locales/en/messages.json';

const key = (name: string, code = '', shiftKey = false) => ({ key: name, code, shiftKey });

describe('the keys of the reading cursor', () => {
  it.each([
    ['ArrowLeft', key('ArrowLeft'), 'next-word'],
    ['n', key('n', 'KeyN'), 'next-entity'],
    ['Shift and n', key('N', 'KeyN', true), 'previous-entity'],
    ['n with caps lock', key('N', 'KeyN'), 'next-entity'],
    ['the key of n on an Arabic keyboard', key('ى', 'KeyN'), 'next-entity'],
    ['the same with Shift', key('آ', 'KeyN', true), 'previous-entity'],
    ['s where a French keyboard has it', key('s', 'KeyS'), 'save-word'],
    ['a, which a French keyboard has at Q', key('a', 'KeyQ'), undefined],
    ['?', key('?', 'Slash', true), 'help'],
    ['؟', key('؟', 'Slash', true), 'help'],
    ['a digit', key('7', 'Digit7'), undefined],
    ['Tab', key('Tab', 'Tab'), undefined],
  ])('%s', (_what, event, command) => expect(commandOf(event, 'cursor')).toBe(command));

  it('in the card, scrolling and pressing buttons are native', () => {
    expect(['ArrowDown', 'ArrowUp', 'Enter', ' '].map((name) => commandOf(key(name), 'card'))).toEqual([undefined, undefined, undefined, undefined]);
    expect(commandOf(key('ArrowLeft'), 'card')).toBe('next-word');
    expect(commandOf(key('k', 'KeyK'), 'card')).toBe('know-word');
  });

  it('in margin and help only the help has a key', () => {
    const all = Object.values(KEYMAP).flat().map((name) => commandOf(key(name, '', /^[A-Z]$/.test(name)), 'elsewhere'));
    expect(all.filter(Boolean)).toEqual(['help']);
  });

  it('no key stands for two commands, and every command has its name in words', () => {
    const keys = Object.values(KEYMAP).flat();
    expect(new Set(keys).size).toBe(keys.length);
    for (const name of Object.keys(KEYMAP)) expect(english).toHaveProperty(`command_${name.replaceAll('-', '_')}`);
  });
});
