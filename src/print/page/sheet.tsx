// The sheet: whose article it is, the gist, who and where and when, the words. Text goes in as text nodes only.

import { language, t } from '../../controls/index.ts';
import { numeralLocale, numbersFor, type Digits } from '../../language/index.ts';
import type { Note } from '../../note.ts';
import { leave } from './leave.ts';
import { Facts, Names, Summary, Words } from './sections.tsx';

interface SheetProps {
  note: Note;
  digits: Digits;
  now: number;
}

export function Sheet({ note, digits, now }: SheetProps) {
  const number = numbersFor(language(), digits);
  const day = daysFor(digits);
  return (
    <>
      <Bar />
      <main class="sheet" data-digits={digits}>
        <Head note={note} day={day} />
        <Summary note={note} />
        <Facts note={note} />
        <Names note={note} number={number} />
        <Words note={note} number={number} />
        <footer>{t('print_whose', hostOf(note.address) ?? t('print_publisher'), day(now))}</footer>
      </main>
    </>
  );
}

export function Gone() {
  return <main class="sheet"><p class="gone">{t('print_gone')}</p></main>;
}

/** On the screen only. */
function Bar() {
  return (
    <div class="bar">
      <button type="button" class="main first" onClick={() => print()}>{t('print_again')}</button>
      <button type="button" class="main" onClick={() => void leave()}>{t('overlay_close')}</button>
    </div>
  );
}

function Head({ note: { title, address, published }, day }: { note: Note; day(time: number): string }) {
  const host = hostOf(address);
  const time = Date.parse(published ?? '');
  return (
    <header>
      <p class="running">
        <span class="own"><img src="icons/icon.svg" alt="" width="18" height="18" />{t('print_running')}</span>
        <span>{host && <bdi dir="ltr">{host}</bdi>}{host && !Number.isNaN(time) && ' · '}{!Number.isNaN(time) && <time dateTime={published}>{day(time)}</time>}</span>
      </p>
      <h1 class="ar" lang="ar" dir="rtl">{title}</h1>
      {host && <p class="address"><a href={address} dir="ltr">{readable(address)}</a></p>}
    </header>
  );
}

/** Undefined for what is no page of the web, as a story of the extension itself. */
function hostOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).host.replace(/^www\./, '');
}

/** Arabic letters of an address as letters, where they are whole. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function daysFor(digits: Digits): (time: number) => string {
  const format = new Intl.DateTimeFormat(`${numeralLocale(language(), digits)}-ca-gregory`, { dateStyle: 'long' });
  return (time) => format.format(time);
}
