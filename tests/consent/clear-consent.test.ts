// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUTOCONSENT_CONFIG } from '../../src/consent/autoconsent-config.ts';
import { clearConsent } from '../../src/consent/index.ts';
import type { ConsentReport } from '../../src/messages.ts';

let controller = new AbortController();
const away = (): Promise<unknown> => Promise.reject(new Error('no background'));
const start = (onReport?: (report: ConsentReport) => void) => clearConsent({ send: away, signal: controller.signal, ...(onReport && { onReport }) });
const pause = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** Its report, once all its steps have had their time. */
const settled = async (consent: ReturnType<typeof start>): Promise<ConsentReport> => { await pause(10_000); return consent.settled; };

/** A fixed bar: a text, and a button for each label. */
function bar(text: string, labels: string[], press: (label: string) => void = () => {}): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'position: fixed; bottom: 0';
  element.append(text, ...labels.map((label) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.onclick = () => press(label);
    return button;
  }));
  document.body.append(element);
  return element;
}
const TEXT = 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك.';

describe('clearing consent', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    controller = new AbortController();
    document.body.replaceChildren();
    document.body.removeAttribute('style');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const hidden = this.closest('[style*="display: none"]') !== null || !this.isConnected;
      return hidden ? new DOMRect() : new DOMRect(0, 0, 800, 60);
    });
  });
  afterEach(() => { controller.abort(); vi.useRealTimers(); vi.restoreAllMocks(); });

  it('hides a bar that can only be accepted, frees the scroll, and puts both back', async () => {
    const pressed: string[] = [];
    const banner = bar(TEXT, ['أوافق'], (label) => pressed.push(label));
    document.body.style.overflowY = 'hidden';
    const consent = start();
    expect(await settled(consent)).toEqual({ found: true, by: 'arabic', action: 'hidden' });
    expect([banner.style.display, banner.style.getPropertyPriority('display')]).toEqual(['none', 'important']);
    expect(getComputedStyle(document.body).overflowY).toBe('visible');
    expect(pressed).toEqual([]);
    consent.undo();
    expect(banner.style.display).toBe('');
    expect(getComputedStyle(document.body).overflowY).toBe('hidden');
  });
  it('presses the refusal, and nothing else', async () => {
    const pressed: string[] = [];
    const banner = bar(TEXT, ['قبول الكل', 'إعدادات', 'رفض الكل'], (label) => { pressed.push(label); banner.remove(); });
    const reports: ConsentReport[] = [];
    await settled(start((report) => reports.push(report)));
    expect(pressed).toEqual(['رفض الكل']);
    expect(reports).toEqual([{ found: true, by: 'arabic', action: 'rejected' }]);
  });
  it('leaves the focus where the reader had it, whatever the banner does with it', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    const banner = bar(TEXT, ['رفض'], () => { banner.querySelector('button')!.focus(); banner.remove(); });
    field.focus();
    await settled(start());
    expect([banner.isConnected, document.activeElement]).toEqual([false, field]);
  });
  it('hides a bar whose refusal does nothing, having pressed it once', async () => {
    const pressed: string[] = [];
    const banner = bar(TEXT, ['قبول', 'رفض'], (label) => pressed.push(label));
    expect((await settled(start())).action).toBe('hidden');
    expect(pressed).toEqual(['رفض']);
    expect(banner.style.display).toBe('none');
  });
  it('presses nothing where the background bars it: the page loads anew whenever it is refused', async () => {
    const pressed: string[] = [];
    const banner = bar(TEXT, ['قبول', 'رفض'], (label) => pressed.push(label));
    const barred = async (): Promise<unknown> => ({ reply: { type: 'initResp', config: { ...AUTOCONSENT_CONFIG, enabled: false }, rules: { autoconsent: [] } } });
    expect((await settled(clearConsent({ send: barred, signal: controller.signal }))).action).toBe('hidden');
    expect([pressed, banner.style.display]).toEqual([[], 'none']);
  });
  it('takes the styles of autoconsent along when all is put back', async () => {
    const consent = start();
    document.head.append(Object.assign(document.createElement('style'), { id: 'autoconsent-css-rules' }));
    await settled(consent);
    consent.undo();
    expect(document.getElementById('autoconsent-css-rules')).toBeNull();
  });
  it('takes a bar that comes after the first pass', async () => {
    const consent = start();
    expect(await settled(consent)).toEqual({ found: false });
    const late = bar(TEXT, ['موافق']);
    await pause(500);
    expect(late.style.display).toBe('none');
    expect(consent.report()).toEqual({ found: true, by: 'arabic', action: 'hidden' });
  });
  it('does not fight a reader who wants the bar back', async () => {
    const banner = bar(TEXT, ['أوافق']);
    const consent = start();
    await settled(consent);
    consent.undo();
    expect(consent.report()).toEqual({ found: true, by: 'arabic', action: 'shown' });
    document.body.append(document.createElement('p'));
    banner.classList.add('slid-in');
    await pause(600);
    expect(banner.style.display).toBe('');
  });
  it('lets a bar that the page makes anew stand, once the reader wanted it back', async () => {
    const first = bar(TEXT, ['أوافق']);
    const consent = start();
    await settled(consent);
    consent.undo();
    first.remove();
    const second = bar(TEXT, ['أوافق']);
    await pause(1500);
    expect([second.style.display, getComputedStyle(document.body).overflowY]).toEqual(['', 'visible']);
    expect(consent.report().action).toBe('shown');
  });
  it('leaves a page alone once the reader is taken down', async () => {
    const consent = start();
    controller.abort();
    await settled(consent);
    const banner = bar(TEXT, ['موافق']);
    await pause(500);
    expect(banner.style.display).toBe('');
  });
  it('frees no scroll any more once the reader is taken down, whatever it was waiting for', async () => {
    const consent = start();
    await settled(consent);
    const [hidden, pressed] = [bar(TEXT, ['أوافق']), bar(TEXT, ['رفض'])];
    await pause(600); // the refusal was pressed and is given its time
    expect([hidden.style.display, pressed.style.display]).toEqual(['none', '']);
    document.body.style.overflowY = 'hidden';
    consent.undo();
    controller.abort();
    await pause(5000);
    expect(document.body.getAttribute('style')).toBe('overflow-y: hidden;');
  });
  it('changes nothing on a page without a banner', async () => {
    bar('الطقس غدا: أمطار متفرقة على الساحل.', ['إغلاق']);
    const before = document.documentElement.outerHTML;
    expect(await settled(start())).toEqual({ found: false });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
