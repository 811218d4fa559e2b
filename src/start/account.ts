// What the reader did on a page and what it shows, as the person before the screen sees it: read from the reader's own
// report and from its panel.

import type { Page } from 'puppeteer-core';
import type { PageReport } from '../messages.ts';

export interface ShownName {
  name: string;
  english?: string;
  about?: string;
}

export interface ShownWord {
  lemma: string;
  level: string;
  gloss: string;
}

/** The panel's lists. */
export interface Shown {
  summary: string[];
  names: { title: string; entries: ShownName[] }[];
  words: ShownWord[];
}

export const PANEL = 'hashiya-margin';

/** Reads the lists of the panel; empty lists while there is no panel. */
export function readPanel(page: Page): Promise<Shown> {
  return page.evaluate((tag) => {
    const panel = document.querySelector(tag)?.shadowRoot;
    const all = (from: ParentNode | null | undefined, selector: string) => [...(from?.querySelectorAll(selector) ?? [])];
    /** Without what stands in elements of its own: icon and count. */
    const own = (heading: Element | null) => [...(heading?.childNodes ?? [])].filter((node) => node instanceof Text).map((node) => node.data).join('').trim();
    const text = (from: Element, selector: string) => from.querySelector(selector)?.textContent?.trim();
    return {
      summary: all(panel, '.summary .sentence').map((sentence) => sentence.textContent ?? ''),
      names: all(panel, 'section.names').map((section) => ({
        title: own(section.querySelector('h3')),
        entries: all(section, 'li').map((entry) => ({
          name: text(entry, '.name .ar') ?? text(entry, '.name') ?? '',
          english: text(entry, '.english'),
          about: text(entry, '.about'),
        })),
      })),
      words: all(panel, '.key-words li').map((entry) => ({
        lemma: text(entry, '.name .ar') ?? text(entry, '.name') ?? '',
        level: text(entry, '.level') ?? '',
        gloss: text(entry, '.gloss') ?? '',
      })),
    };
  }, PANEL);
}

const WORDS = 10;

/** The account as lines for a terminal. */
export function describe(report: PageReport | undefined, shown: Shown): string[] {
  if (!report) return ['The extension did not answer on this page.'];
  const { verdict, consent, counts } = report;
  const read = verdict.arabic && verdict.news;
  return [
    `verdict   ${read ? 'Arabic news' : verdict.arabic ? 'Arabic, but not news' : 'not Arabic'} (${verdict.why})`,
    `banner    ${consent.found ? `found by ${consent.by ?? 'unknown'}, ${consent.action ?? 'none'}` : 'none'}`,
    ...(report.error ? [`error     ${report.error}`] : []),
    ...(report.article ? [`article   ${report.article.title}`] : []),
    `counted   ${counts.words} words, ${counts.glossed} glossed; ${counts.phrases} phrases; ${counts.entities} names and facts`,
    ...list('summary', shown.summary),
    ...shown.names.flatMap(({ title, entries }) => list(title.toLowerCase(), entries.map(nameLine))),
    ...list('words most worth a gloss', shown.words.slice(0, WORDS).map(({ lemma, level, gloss }) => `${lemma}  ${level}  ${gloss}`)),
  ];
}

const nameLine = ({ name, english, about }: ShownName) => [name, english, about].filter(Boolean).join(' · ');

const list = (title: string, lines: string[]) => (lines.length ? ['', title, ...lines.map((line) => `  ${line}`)] : []);
