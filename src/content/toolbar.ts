import type { ToolbarState } from '../messages.ts';
import { send } from '../messaging/index.ts';

/** The button in the toolbar follows what becomes of the page; where there is nobody to tell, nothing is lost. */
export function tellToolbar(state: ToolbarState): void {
  void send('page-state', { state }).catch(() => undefined);
}
