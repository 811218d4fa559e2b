import { describe, expect, it } from 'vitest';
import { ReloadGuard } from '../../src/consent/reload-guard.ts';

describe('reload guard', () => {
  it('stops at the third load of one page in twenty seconds', () => {
    const guard = new ReloadGuard();
    expect([0, 2_000, 4_000].map((now) => guard.mayAct(1, 'https://a.test/', now))).toEqual([true, true, false]);
  });
  it('lets go again when the page has come to rest', () => {
    const guard = new ReloadGuard();
    for (const now of [0, 1_000, 2_000]) guard.mayAct(1, 'https://a.test/', now);
    expect(guard.mayAct(1, 'https://a.test/', 30_000)).toBe(true);
  });
  it('counts each tab and each page for itself', () => {
    const guard = new ReloadGuard();
    for (const now of [0, 1_000]) guard.mayAct(1, 'https://a.test/', now);
    expect(guard.mayAct(2, 'https://a.test/', 2_000)).toBe(true);
    expect(guard.mayAct(1, 'https://a.test/other', 2_000)).toBe(true);
  });
});
