#!/usr/bin/env node
// npm run screenshots
import { run } from './run.mjs';

await run('screenshots');
