// What the extension's own pages are set from: inputs that show a setting and change it at once, and the settings behind them.

export { Choice, Slider, Switch, Tick } from './inputs.tsx';
export { GlossLanguageChoice, LevelChoice, ModeChoice, type Change } from './reading-choices.tsx';
export { dress, speak, useDress } from './page.ts';
export { PermissionNotice } from './permission-notice.tsx';
export { language, t } from './text.ts';
export { usePermission, type Permission } from './use-permission.ts';
export { useSettings, type SettingsHandle } from './use-settings.ts';
