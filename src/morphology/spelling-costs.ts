// How much worse a reading is whose exact spelling differs from what stands in the text, in natural logarithms.

const COSTS: Record<string, number> = {
  // written + exact
  'اأ': 2, 'اإ': 2, 'اآ': 3, 'أا': 6, 'إا': 4, 'أإ': 6, 'إأ': 6, 'آا': 5, 'أآ': 4, 'آأ': 7, 'إآ': 7, 'آإ': 7, 'ٱا': 0, 'اٱ': 0,
  'ىي': 4.5, 'يى': 4, 'هة': 4, 'ةه': 9, 'ؤئ': 2, 'ئؤ': 1, 'ءئ': 3, 'ئء': 2, 'ءؤ': 3, 'ؤء': 2,
};
const FOREIGN = [...'\u06a9\u06cc\u06c1\u06d2\u06be'].map((letter) => letter.charCodeAt(0)), OF_FOREIGN = 0.2;
const OTHER = 5;
const pair = (written: number, exact: number) => written << 16 | exact;
const costs = new Map(Object.entries(COSTS).map(([letters, cost]) => [pair(letters.charCodeAt(0), letters.charCodeAt(1)), cost]));

/** Cost of reading the written letter as the exact one, both as UTF-16 units; 0 when they are the same. */
export function letterCost(written: number, exact: number): number {
  if (written === exact) return 0;
  return costs.get(pair(written, exact)) ?? (FOREIGN.includes(written) ? OF_FOREIGN : OTHER);
}
