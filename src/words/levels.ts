import type { Level } from '../annotations.ts';

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];

const NAMES = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** As the Common European Framework names it. */
export const levelName = (level: Level): string => NAMES[level - 1] ?? '';
