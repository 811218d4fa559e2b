// @vitest-environment jsdom
// Every wording in a fixed bar: consent layers are found, and of their controls only refusals would be pressed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findConsentLayers } from '../../src/consent/detector.ts';
import { rejectControl } from '../../src/consent/refuse.ts';

const file = join(import.meta.dirname, '../fixtures/consent/wordings.txt');
const wordings = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
  const [group = '', text = '', labels = ''] = line.split('\t');
  return { group, text, labels: labels.split('|') };
});

/** Written without the tables of the project, so that a phrase in the wrong table is noticed. */
const ACCEPTS = /^(?!.*(فقط|فحسب|بدون|دون|عدم|sans|without))(ال)?(قبول|موافق|أوافق|أقبل|اقبل|نعم|اسمح|السماح|متفق|الموافقة|accept|agree|i agree|ok|tout accepter|accepter|aceptar|accetto|zustimmen|tamam)/i;
const CLOSES_OR_SETS = /^(حسن|فهمت|تمام|طيب|علم|واضح|قرأت|إكمال|إغلاق|×|تخطي|إدارة|المزيد|خصص|عرض|ضبط|تأكيد|close|more|verstanden|entendido|anladım|j'ai compris)/i;

function bar(text: string, labels: string[]): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'position: fixed; bottom: 0';
  element.append(text, ...labels.map((label) => Object.assign(document.createElement('button'), { textContent: label })));
  document.body.replaceChildren(element);
  return element;
}

describe('wordings', () => {
  beforeAll(() => { vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 800, 60)); });
  afterAll(() => { vi.restoreAllMocks(); });

  it.each(wordings.map((wording) => [wording.group, wording.text, wording.labels.join(' | '), wording] as const))('%s: %s [%s]', (group, _, __, { text, labels }) => {
    const element = bar(text, labels);
    const found = findConsentLayers();
    expect(found.map((layer) => layer.element)).toEqual(group.startsWith('consent') ? [element] : []);
    const pressed = found[0] && rejectControl(found[0].controls)?.textContent;
    if (group === 'consent: refusals') expect(pressed).toBe(labels[1]);
    if (pressed) expect([ACCEPTS.test(pressed), CLOSES_OR_SETS.test(pressed)]).toEqual([false, false]);
  });
});
