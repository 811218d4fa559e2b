// The browsers are shown what the sources are now, not what was built some time ago; or, with HASHIYA_DIST=FOLDER,
// a build that lies elsewhere.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
// @ts-expect-error a script without types
import { buildGallery } from '../../gallery/build.mjs';

export default async function build(): Promise<void> {
  await buildGallery();
  if (process.env.HASHIYA_DIST) return;
  const root = path.resolve(import.meta.dirname, '../../..');
  execFileSync(process.execPath, [path.join(root, 'build.mjs'), '--release'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
