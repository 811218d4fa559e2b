// Entry point: injected by the background into a page that the gate, or the reader of the page, has chosen.

import type { IsolatedWorld } from '../messages.ts';
import { Visit } from './visit.ts';

const scope = globalThis as { hashiya?: IsolatedWorld };
const world = (scope.hashiya ??= {});

if (!world.reader) void new Visit(world).start();
