// Every command by its name: those of the browser's keys, of the reading cursor's keys, and of the panel.

import type { Mode } from '../settings/index.ts';
import type { Translate } from './describe.ts';
import type { Explainer } from './explainer.ts';
import type { Help } from './help.tsx';
import type { Panel } from './panel/index.ts';
import type { VowelsOnDemand } from './vowels-on-demand.ts';
import type { Walk } from './walk.ts';

interface CommandDeps {
  walk: Walk;
  explainer: Explainer;
  panel: Panel;
  help: Help;
  vowels: VowelsOnDemand;
  t: Translate;
  print(): void;
  mode(): Mode;
  setMode(mode: Mode): void;
}

const MODES: readonly Mode[] = ['glance', 'learner', 'study'];

/** What is done with a word is done with the one in the card, or at the cursor. */
const OF_CARD = new Set(['save-word', 'know-word', 'listen', 'copy', 'pin', 'root', 'other-readings']);

export function createCommands({ walk, explainer, panel, help, vowels, t, print, mode, setMode }: CommandDeps): (name: string) => void {
  function switchMode(): void {
    const next = MODES[(MODES.indexOf(mode()) + 1) % MODES.length] as Mode;
    setMode(next);
    panel.whisper(t(`overlay_mode_${next}`));
  }
  const own: Record<string, () => void> = {
    ...walk.commands,
    'toggle-panel': () => (panel.isOpen() ? panel.fold() : panel.open()),
    summarise: () => panel.open(),
    'switch-mode': switchMode,
    print,
    vowels: () => vowels.toggle(),
    help: help.toggle,
  };
  return (name) => {
    if (OF_CARD.has(name)) {
      if (!explainer.target()) walk.commands['explain']?.();
      explainer.command(name);
    } else {
      own[name]?.();
    }
  };
}
