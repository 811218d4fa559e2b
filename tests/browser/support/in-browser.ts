import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import type { BrowserKind } from '../../../src/start/index.ts';
import { browserFor, openHarness, type Harness } from './harness.ts';

/** A suite registers its tests; the harness is there once they run. */
export type Suite = (harness: () => Harness) => void;

/** Runs the suites in one browser that is opened once, in English where no other language is named. Where there is no such browser, says so; on CI that is an error. */
export function inBrowser(kind: BrowserKind, suites: Record<string, Suite>, language?: string): void {
  const executablePath = browserFor(kind);
  if (!executablePath) {
    const note = `no ${kind} on this computer: its tests were not run`;
    if (process.env.CI) throw new Error(note);
    console.warn(note);
    test.skip(note);
    return;
  }
  let harness: Harness;
  beforeAll(async () => { harness = await openHarness(kind, executablePath, language); });
  afterAll(() => harness?.close());
  afterEach(() => harness.clean());
  for (const [name, suite] of Object.entries(suites)) {
    describe(name, () => {
      afterAll(() => harness.letGo());
      suite(() => harness);
    });
  }
}
