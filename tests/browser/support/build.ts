// The browsers are shown what the sources are now, not what was built some time ago.

import { execFileSync } from 'node:child_process';
import path from 'node:path';

export default function build(): void {
  if (process.env.HASHIYA_BUILT) return;
  const root = path.resolve(import.meta.dirname, '../../..');
  execFileSync(process.execPath, [path.join(root, 'build.mjs')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
