export * from './schema.ts';
export { migrate } from './migrate.ts';
export { isSwitchedOn, siteOf, withSite } from './sites.ts';
export { loadSettings, saveSettings, settingsBefore, watchSettings } from './storage.ts';
export type { SettingsPatch } from './storage.ts';
export { loadPanelShape, savePanelShape } from './panel-shape.ts';
export type { PanelShape } from './panel-shape.ts';
