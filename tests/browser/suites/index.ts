import type { Suite } from '../support/in-browser.ts';
import { accessibility } from './accessibility.ts';
import { browserSummary } from './browser-summary.ts';
import { consent } from './consent.ts';
import { cards } from './card.ts';
import { changingPages } from './changing-pages.ts';
import { dictionaries } from './dictionaries.ts';
import { keyboard } from './keyboard.ts';
import { gallery } from './gallery.ts';
import { layersAbove } from './layers-above.ts';
import { lookUp } from './look-up.ts';
import { manyWords } from './many-words.ts';
import { modes } from './modes.ts';
import { motion } from './motion.ts';
import { otherPages } from './other-pages.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { print } from './print.ts';
import { privacy } from './privacy.ts';
import { sampleStory } from './sample.ts';
import { seedStory } from './seed.ts';
import { settings } from './settings.ts';
import { smallWindows } from './small-windows.ts';
import { spoiltPages } from './spoilt-pages.ts';
import { templates } from './templates.ts';
import { welcome } from './welcome.ts';
import { words } from './words.ts';

/** What every browser has to pass. */
export const SUITES: Record<string, Suite> = {
  'the sample story': sampleStory,
  'the seed story': seedStory,
  'other pages': otherPages,
  'the card': cards,
  keyboard,
  modes,
  'looking up': lookUp,
  motion,
  templates,
  'spoilt pages': spoiltPages,
  'changing pages': changingPages,
  'layers above': layersAbove,
  consent,
  'the margin': panel,
  "the browser's own summary": browserSummary,
  settings,
  dictionaries,
  popup,
  'the welcome page': welcome,
  'the gallery': gallery,
  words,
  'many words': manyWords,
  'small windows': smallWindows,
  'the margin on paper': print,
  accessibility,
  privacy,
};
