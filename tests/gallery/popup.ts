import { state } from './fake.ts';

void import('../../src/popup/index.tsx').then(() => {
  // The message of a refused storage stands there once something was set.
  if (state === 'popup-local') setTimeout(() => document.querySelectorAll<HTMLInputElement>('.choice input')[2]?.click(), 200);
});
