#!/usr/bin/env node
// npm start [-- FILE.html|URL]
import { run } from './run.mjs';

await run('start');
