#!/usr/bin/env node
// npm run gallery: writes out/gallery, whose index.html shows each component in each of its states, as the real scripts draw them.
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const OUT = path.join(ROOT, 'out', 'gallery');
const SURFACES = ['popup', 'words', 'reader', 'index'];

const page = (styles, script, body = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Hashiya</title>
${styles.map((name) => `<link rel="stylesheet" href="${name}">`).join('')}</head><body>${body}<script src="${script}"></script></body></html>
`;

/** The extension's own page with the gallery's script in place of its own. */
const ownPage = (surface) => readFileSync(path.join(ROOT, `extension/${surface}.html`), 'utf8').replace(`src="${surface}.js"`, `src="gallery-${surface}.js"`);

export async function buildGallery() {
  mkdirSync(OUT, { recursive: true });
  cpSync(path.join(ROOT, 'extension'), OUT, { recursive: true });
  copyFileSync(path.join(ROOT, 'src/theme.css'), path.join(OUT, 'theme.css'));
  copyFileSync(path.join(ROOT, 'tests/gallery/gallery.css'), path.join(OUT, 'gallery.css'));
  await build({
    absWorkingDir: ROOT, bundle: true, charset: 'utf8', format: 'iife', logLevel: 'warning', outdir: OUT, target: 'es2022',
    entryPoints: Object.fromEntries(SURFACES.map((name) => [`gallery-${name}`, `tests/gallery/${name}.ts`])),
    loader: { '.txt': 'text', '.tsv': 'text', '.css': 'text' },
  });
  for (const surface of ['popup', 'words']) writeFileSync(path.join(OUT, `${surface}.html`), ownPage(surface));
  const story = '<main><article lang="ar" dir="rtl"></article></main>';
  writeFileSync(path.join(OUT, 'reader.html'), page(['theme.css', 'highlights.css', 'welcome.css', 'gallery.css'], 'gallery-reader.js', story));
  writeFileSync(path.join(OUT, 'index.html'), page(['theme.css', 'gallery.css'], 'gallery-index.js'));
}

if (process.argv[1] === import.meta.filename) {
  await buildGallery();
  console.log(`open ${path.join(OUT, 'index.html')}`);
}
