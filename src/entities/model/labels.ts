// Labels of the sequence model: outside, and begin and inside of each kind of name.

import type { EntityType } from '../../annotations.ts';

export const LABELS = ['O', 'B-person', 'I-person', 'B-place', 'I-place', 'B-organization', 'I-organization'] as const;
export const N = LABELS.length;
export const TYPES: EntityType[] = ['person', 'place', 'organization'];

export const beginOf = (type: EntityType) => TYPES.indexOf(type) * 2 + 1;
export const isBegin = (label: number) => (label & 1) === 1;
export const typeOf = (label: number): EntityType => TYPES[(label - 1) >> 1]!;

/** May `to` follow `from`? Inside follows only begin or inside of its own kind. */
export const follows = (from: number, to: number) => to === 0 || isBegin(to) || from === to || from === to - 1;
