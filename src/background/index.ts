// The background: service worker or event page. It may be stopped between any two events, so it keeps nothing that counts.

import { browser } from '../browser.ts';
import { answerMessages } from '../messaging/index.ts';
import { forwardCommand } from './commands.ts';
import { handlers } from './handlers.ts';
import { createMenus, listenToMenus } from './menus.ts';
import { followSettings, visitOpenTabs } from './open-tabs.ts';
import { welcome } from './welcome.ts';

answerMessages(handlers);
browser.commands?.onCommand.addListener((name, tab) => void forwardCommand(name, tab));
listenToMenus();
browser.storage.onChanged.addListener((changes, area) => void followSettings(changes, area));
browser.runtime.onInstalled.addListener(() => void visitOpenTabs());
browser.runtime.onInstalled.addListener(() => void createMenus());
browser.runtime.onInstalled.addListener((details) => void welcome(details));
browser.permissions.onAdded.addListener(() => void visitOpenTabs());
