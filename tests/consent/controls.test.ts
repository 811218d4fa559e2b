// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { controlsOf, kindOfLabel, staysOnPage, type ControlKind } from '../../src/consent/controls.ts';

describe('what a label says', () => {
  it.each<[string, ControlKind | null]>([
    ['رفض', 'reject'],
    ['أرفض', 'reject'],
    ['رفض الكل', 'reject'],
    ['رفض جميع ملفات تعريف الارتباط', 'reject'],
    ['لا أوافق', 'reject'],
    ['لا، شكرًا', 'reject'],
    ['غير موافق', 'reject'],
    ['عدم الموافقة', 'reject'],
    ['الضرورية فقط', 'reject'],
    ['قبول الضرورية فقط', 'reject'],
    ['قبول ملفات تعريف الارتباط الأساسية فقط', 'reject'],
    ['المتابعة بدون موافقة', 'reject'],
    ['الاستمرار دون قبول', 'reject'],
    ['Reject All', 'reject'],
    ['Continue without accepting →', 'reject'],
    ['Tout refuser', 'reject'],
    ['Alle ablehnen', 'reject'],
    ['Tümünü reddet', 'reject'],
    ['RECHAZAR', 'reject'],

    ['قبول', 'accept'],
    ['قبول الكل', 'accept'],
    ['أوافق', 'accept'],
    ['موافق', 'accept'],
    ['الموافقة والمتابعة', 'accept'],
    ['السماح للكل', 'accept'],
    ['نعم، موافق', 'accept'],
    ['Accept all cookies', 'accept'],
    ['SAVE & ACCEPT', 'accept'],
    ['Accepter et fermer', 'accept'],
    ['Alle akzeptieren', 'accept'],

    ['حسنًا', 'acknowledge'],
    ['فهمت', 'acknowledge'],
    ['تمّ', 'acknowledge'],
    ['OK', 'acknowledge'],
    ['Got it!', 'acknowledge'],

    ['إعدادات ملفات تعريف الارتباط', 'settings'],
    ['تخصيص', 'settings'],
    ['إدارة التفضيلات', 'settings'],
    ['خيارات أخرى', 'settings'],
    ['كلا، أعدني إلى الإعدادات', 'settings'],
    ['Cookie Settings', 'settings'],
    ['Manage Preferences', 'settings'],

    ['×', 'close'],
    ['✖', 'close'],
    ['إغلاق', 'close'],
    ['Close', 'close'],

    ['اشترك الآن', 'veto'],
    ['تسجيل الدخول', 'veto'],
    ['تبرع الآن', 'veto'],
    ['Sign in', 'veto'],

    ['سياسة الخصوصية', null],
    ['اقرأ المزيد', null],
    ['الرئيسية', null],
    ['رفض البرلمان مشروع القانون بعد جلسة طويلة أمس', null],
    ['', null],
  ])('%s → %s', (label, kind) => expect(kindOfLabel(label)).toBe(kind));
});

describe('controls of a layer', () => {
  beforeEach(() => document.body.replaceChildren());

  const layerOf = (...children: HTMLElement[]): HTMLElement => {
    const layer = document.createElement('div');
    layer.append(...children);
    document.body.append(layer);
    return layer;
  };
  const make = (tag: string, attributes: Record<string, string>, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };
  const kinds = (layer: HTMLElement): string[] => controlsOf(layer).map((control) => control.kind);

  it('reads text, value, spoken name and close markup', () => {
    expect(kinds(layerOf(
      make('button', {}, 'موافق'),
      make('input', { type: 'button', value: 'رفض الكل' }),
      make('a', { href: '#', 'aria-label': 'إغلاق' }),
      make('span', { class: 'banner-close' }),
    ))).toEqual(['accept', 'reject', 'close', 'close']);
  });
  it('reads the name of a picture, and does not stumble over a form whose field is called title', () => {
    const picture = make('button', {}), form = make('form', { class: 'button-form' });
    picture.append(make('img', { alt: 'رفض الكل' }));
    form.append(make('input', { name: 'title' }));
    expect(kinds(layerOf(form, picture, make('a', { href: '#', 'aria-label': '', title: 'إغلاق' })))).toEqual(['reject', 'close']);
  });
  it('leaves disabled controls and plain links out', () => {
    expect(kinds(layerOf(make('button', { disabled: '' }, 'رفض'), make('a', { href: '/privacy' }, 'سياسة الخصوصية')))).toEqual([]);
  });
  it('looks into open shadow roots', () => {
    const host = make('consent-bar', {});
    host.attachShadow({ mode: 'open' }).append(make('button', {}, 'رفض'));
    expect(kinds(layerOf(host))).toEqual(['reject']);
  });

  it.each([
    [make('button', {}, 'رفض'), true],
    [make('a', { href: '#' }, 'رفض'), true],
    [make('a', { href: 'javascript:void(0)' }, 'رفض'), true],
    [make('a', {}, 'رفض'), true],
    [make('a', { href: '/optout' }, 'رفض'), false],
    [make('a', { href: 'https://example.test/' }, 'رفض'), false],
  ])('knows which can be pressed without leaving the page (%#)', (element, stays) => expect(staysOnPage(element)).toBe(stays));
  it('takes a button that sends a form for one that leaves', () => {
    const form = make('form', {});
    const sends = make('button', {}, 'رفض'), plainButton = make('button', { type: 'button' }, 'رفض');
    form.append(sends, plainButton);
    layerOf(form);
    expect([staysOnPage(sends), staysOnPage(plainButton)]).toEqual([false, true]);
  });
  it.each([['a', { href: '/optout' }], ['button', {}]])('takes a label inside %s for what is around it: pressing it presses that', (tag, attributes) => {
    const outer = make(tag, attributes), labels = [make('span', { class: 'btn-label' }, 'رفض'), make('button', { type: 'button' }, 'رفض')];
    const form = make('form', {});
    outer.append(...labels);
    form.append(outer);
    layerOf(form);
    expect(labels.map(staysOnPage)).toEqual([false, false]);
  });
});
