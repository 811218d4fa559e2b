// Entry point: injected by the background into a page that the gate, or the reader of the page, has chosen; or to look up
// the selection of any page.

import type { IsolatedWorld } from '../messages.ts';
import { lookUpInstead } from './look-up.ts';
import { Visit } from './visit.ts';

const scope = globalThis as { hashiya?: IsolatedWorld };
const world = (scope.hashiya ??= {});

if (world.selection) {
  delete world.selection;
  lookUpInstead(world);
} else if (!world.reader && (world.anyway || world.verdict?.news)) { // the tab may have gone on to another page meanwhile
  void new Visit(world).start();
}
