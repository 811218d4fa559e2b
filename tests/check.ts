import fc from 'fast-check';

/** A property holds for many random cases: the same ones on every run, others with SEED=2 npm test. */
export function check<T>(property: fc.IProperty<T>, parameters: fc.Parameters<T> = {}): void {
  fc.assert(property, { seed: Number(process.env.SEED ?? 1), ...parameters });
}
