export { amountsFor } from './amounts.ts';
export { panelDeeds } from './deeds.ts';
export { panelModel, type PanelModel } from './model.ts';
export { createPanel, type Panel } from './panel.tsx';
export type { PanelVoice } from './view.ts';
