// The engine from a terminal. Bad input gets one line on standard error and exit code 2.

import process from 'node:process';
import { analyze, summarize } from './ndjson.ts';
import { lookup } from './lookup.ts';
import { read } from './read.ts';
import { Refusal } from './refusal.ts';

const USAGE = `usage:
  hashiya read FILE.html|FILE.txt [--length short|medium|long] [--json]
                                             summary, key facts, entities and key words of one text
  hashiya analyze --ndjson [--full]          {id, text} lines in, {id, words, phrases, entities} lines out;
                                             --full: with segments, grammar and all other readings
  hashiya summarize --ndjson                 {id, title?, text, maxWords?} lines in, {id, sentences} lines out
  hashiya lookup WORD…                       all readings of a word`;

async function main(args: string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === 'read') return read(rest);
  if (command === 'analyze' && rest.includes('--ndjson')) return analyze(rest.includes('--full'));
  if (command === 'summarize' && rest.includes('--ndjson')) return summarize();
  if (command === 'lookup' && rest.length) return lookup(rest);
  throw new Refusal(USAGE);
}

process.stdout.on('error', () => process.exit(0)); // the reader of the pipe has gone
try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
