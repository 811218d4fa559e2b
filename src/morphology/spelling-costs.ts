// How much worse a reading is whose exact spelling differs from what stands in the text, in natural logarithms.

const COSTS: Record<string, number> = {
  // written + exact
  'اأ': 2, 'اإ': 2, 'اآ': 3, 'أا': 6, 'إا': 4, 'أإ': 6, 'إأ': 6, 'آا': 5, 'أآ': 4, 'آأ': 5, 'إآ': 7, 'آإ': 7, 'ٱا': 0, 'اٱ': 0,
  'ىي': 3.5, 'يى': 4, 'هة': 4, 'ةه': 5, 'ؤئ': 2, 'ئؤ': 1, 'ءئ': 3, 'ئء': 2, 'ءؤ': 3, 'ؤء': 2,
};
const OTHER = 5;

/** Cost of reading the written letter as the exact one; 0 when they are the same. */
export function letterCost(written: string, exact: string): number {
  return written === exact ? 0 : COSTS[written + exact] ?? (/[\u06a9\u06cc\u06c1\u06d2\u06be]/.test(written) ? 0.2 : OTHER);
}
