// Small parts that every surface of the overlay is made of. Text goes in as text; nothing here reads HTML.

import type { ComponentChildren } from 'preact';
import type { Gloss, Level } from '../annotations.ts';
import { glossesFor, levelName } from './describe.ts';
import { ICONS, type IconName } from './icons.ts';
import type { Voice } from './voice.ts';

/** Arabic text, set in the Arabic face and in its own direction whatever the interface's. */
export function Arabic({ children, class: name = '' }: { children: ComponentChildren; class?: string }) {
  return <bdi class={`ar ${name}`.trim()} lang="ar" dir="rtl">{children}</bdi>;
}

/** Meanings in the reader's languages, a line each. */
export function Glosses({ of, voice, class: name }: { of: Gloss | undefined; voice: Voice; class: string }) {
  return (
    <>
      {glossesFor(of, voice.glossLanguage).map(({ lang, text }) => (
        <span class={`line ${name}`} key={lang}>{lang === 'ar' ? <Arabic>{text}</Arabic> : <bdi lang={lang} dir="ltr">{text}</bdi>}</span>
      ))}
    </>
  );
}

export function LevelTag({ of, voice }: { of: Level; voice: Voice }) {
  return <span class="level" title={voice.t('overlay_level', levelName(of))}>{levelName(of)}</span>;
}

export function Icon({ name }: { name: IconName }) {
  return <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true"><path d={ICONS[name]} /></svg>;
}

interface ToolProps {
  icon: IconName;
  label: string;
  press(): void;
  /** Whether a button that stays down is down. */
  pressed?: boolean;
  /** Shows the label beside the icon, where there is room. */
  worded?: boolean;
  class?: string;
}

/** A button that shows an icon; its name is its title, said once. */
export function Tool({ icon, label, press, pressed, worded = false, class: name = '' }: ToolProps) {
  return (
    <button
      type="button" class={`tool ${worded ? 'worded' : ''} ${name}`.trim()} title={label}
      aria-pressed={pressed} onClick={press}
    >
      <Icon name={icon} />
      {worded && <span class="says">{label}</span>}
    </button>
  );
}
