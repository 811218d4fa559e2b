// Runs a program of this room, itself bundled first because it is TypeScript, over a fresh build of the extension.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** `name` is that of the file, and of the function it exports: given the arguments and the project's folder, it resolves with an exit code. */
export async function run(name) {
  const esbuild = await import('esbuild').catch(() => {
    console.error('The packages are not installed yet. Run npm ci first.');
    process.exit(1);
  });
  const built = spawnSync(process.execPath, [path.join(ROOT, 'build.mjs'), '--release'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
  const bundle = path.join(ROOT, 'dist', `${name}.mjs`);
  await esbuild.build({
    absWorkingDir: ROOT,
    bundle: true,
    entryPoints: [`src/start/${name}.ts`],
    format: 'esm',
    logLevel: 'error',
    outfile: bundle,
    packages: 'external',
    platform: 'node',
    target: 'node20',
  });
  const program = await import(pathToFileURL(bundle).href);
  process.exitCode = await program[name](process.argv.slice(2), ROOT);
}
