// One page from arrival to leaving: settings → consent and article → annotations → overlay, and what changes on the way.
// Whatever fails, the page stays as it was; the report says why.

import type { Annotations } from '../annotations.ts';
import { clearConsent, type ConsentHandle } from '../consent/index.ts';
import { answerMessages, send } from '../messaging/index.ts';
import type { IsolatedWorld, ReaderMessages } from '../messages.ts';
import { createOverlay, type Overlay } from '../overlay/index.ts';
import { readArticle, watchPage, type LiveArticle, type PageChange } from '../page/index.ts';
import { isSwitchedOn, loadSettings, watchSettings, type Settings } from '../settings/index.ts';
import { Account } from './account.ts';
import { annotate } from './engine-client.ts';
import { keptPanel } from './kept-panel.ts';
import { lookUpInstead } from './look-up.ts';
import { takeOver, whenOrphaned } from './orphan.ts';
import { overlayDeps } from './overlay-deps.ts';
import { pause, Pace } from './pace.ts';
import { tellToolbar } from './toolbar.ts';
import { watchedWords, type WatchedWords } from './word-memory.ts';

/** Pauses before further looks at a page whose article is not there yet, in milliseconds. */
const FURTHER_LOOKS = [800, 2000, 4000];
/** A story under another address waits no longer than this, however much the page has changed before; in milliseconds. */
const NEXT_STORY = 1000;

interface Shown {
  article: LiveArticle;
  annotations: Annotations;
  overlay: Overlay;
  /** Takes the overlay off. */
  end: AbortController;
}

export class Visit {
  readonly #world: IsolatedWorld;
  readonly #ending = new AbortController();
  readonly #account: Account;
  #pace = new Pace();
  readonly #panel = keptPanel();
  #settings: Settings | undefined;
  #words: WatchedWords | undefined;
  /** A command that came before there was anything to command. */
  #awaited: string | undefined;
  #consent: ConsentHandle | undefined;
  #reading: AbortController | undefined;
  #shown: Shown | undefined;
  /** The reading for which a change is being followed already. */
  #following: AbortSignal | undefined;

  constructor(world: IsolatedWorld) {
    this.#world = world;
    this.#account = new Account({
      verdict: () => world.verdict,
      consent: () => this.#consent?.report(),
      counts: () => this.#shown?.overlay.counts(),
      cardTime: () => this.#shown?.overlay.cardTime(),
    });
  }

  async start(): Promise<void> {
    const { signal } = this.#ending;
    this.#world.reader = { again: () => { if (this.#settings) void this.#read(); } };
    this.#world.report = () => this.#account.report(this.#world.debug !== undefined);
    this.#listen(signal); // before anything is waited for: a command may follow the injection at once
    const settings = await loadSettings();
    if (signal.aborted || !isSwitchedOn(settings, location.href)) return this.#leave();
    this.#settings = settings;
    this.#words = watchedWords(() => this.#shown?.overlay.applyWords(), signal);
    watchSettings((changed) => this.#apply(changed), signal);
    whenOrphaned(() => this.#ending.abort(), signal);
    if (settings.layers.consent) this.#startConsent();
    await this.#read();
  }

  #listen(signal: AbortSignal): void {
    answerMessages<ReaderMessages>({
      report: { from: 'extension', accepts: () => true, answer: () => this.#account.report() },
      command: {
        from: 'extension',
        accepts: ({ name }) => typeof name === 'string',
        answer: ({ name }) => { this.#command(name); return { ok: true }; },
      },
      'show-consent': { from: 'extension', accepts: () => true, answer: () => ({ shown: this.#showConsent() }) },
    }, signal);
  }

  #command(name: string): void {
    if (name === 'look-up') lookUpInstead(this.#world, [this.#ending.signal], this.#shown?.overlay);
    else if (this.#shown) this.#shown.overlay.command(name);
    else this.#awaited = name;
  }

  /** Takes everything off the page, as if it had never been there. */
  #leave(): void {
    tellToolbar('off');
    this.#stopConsent();
    this.#ending.abort();
    delete this.#world.reader;
    delete this.#world.report;
  }

  #apply(settings: Settings): void {
    if (this.#ending.signal.aborted) return;
    if (!isSwitchedOn(settings, location.href)) return this.#leave();
    this.#settings = settings;
    if (settings.layers.consent && !this.#consent) this.#startConsent();
    if (!settings.layers.consent) this.#stopConsent();
    this.#shown?.overlay.applySettings(settings);
  }

  #startConsent(): void {
    const consent = clearConsent({ send: (message) => send('autoconsent', { message }), signal: this.#ending.signal });
    this.#consent = consent;
    void this.#account.awaitConsent(consent.settled);
  }

  /** The handle stays, so that no later change of the settings takes the banner for one that nobody has looked at. */
  #showConsent(): boolean {
    this.#consent?.undo();
    return this.#consent?.report().action === 'shown';
  }

  #stopConsent(): void {
    this.#consent?.undo();
    this.#consent = undefined;
  }

  /** Reads the page as it is now; a later call takes the place of one that is under way. */
  async #read(): Promise<void> {
    if (this.#ending.signal.aborted) return;
    this.#reading?.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#ending.signal, this.#reading.signal]);
    this.#account.readingStarts();
    await this.#readWith(signal).catch((error: unknown) => this.#fail(error, signal));
    if (!signal.aborted) this.#account.readingEnds();
  }

  async #readWith(signal: AbortSignal): Promise<void> {
    const article = this.#account.time('extract', () => this.#findArticle());
    if (!article) return this.#lookFurther(signal);
    this.#pace.note(performance.now());
    const kept = this.#shown && sameText(this.#shown.article, article) ? this.#shown : undefined;
    watchPage(kept && !kept.article.isStale() ? kept.article : article, (change) => void this.#follow(change, signal), signal);
    if (kept && !kept.article.isStale()) return;
    this.#account.readArticle(article);
    const annotations = kept?.annotations ?? (await this.#annotate(article));
    if (!signal.aborted) await this.#account.timeAsync('paint', () => this.#show(article, annotations));
  }

  #findArticle(): LiveArticle | null {
    const { anyway = false, verdict, debug } = this.#world;
    if (!anyway && verdict && !(verdict.arabic && verdict.news)) return null;
    return readArticle(document, { anyway, without: debug?.without });
  }

  async #annotate({ document }: LiveArticle): Promise<Annotations> {
    const [annotations] = await Promise.all([this.#account.timeAsync('annotate', () => annotate(document)), this.#words?.ready, this.#panel.ready]);
    return annotations;
  }

  async #show(article: LiveArticle, annotations: Annotations): Promise<void> {
    if (this.#shown) {
      Object.assign(this.#shown, { article, annotations });
      this.#shown.overlay.update(article, annotations);
    } else {
      this.#shown = this.#create(article, annotations);
    }
    tellToolbar('reading');
    if (this.#awaited) this.#shown.overlay.command(this.#awaited);
    this.#awaited = undefined;
    await this.#shown.overlay.painted();
  }

  #create(article: LiveArticle, annotations: Annotations): Shown {
    const end = new AbortController();
    const signal = AbortSignal.any([this.#ending.signal, end.signal]);
    this.#world.lookedUp?.abort();
    takeOver();
    try {
      const settings = this.#settings as Settings;
      const overlay = createOverlay({ ...overlayDeps(this.#words as WatchedWords), ...this.#panel, article, annotations, settings, signal });
      return { article, annotations, overlay, end };
    } catch (error) {
      end.abort();
      throw error;
    }
  }

  /** The article may come late. If it does not come, the gate has the page back. */
  async #lookFurther(signal: AbortSignal): Promise<void> {
    this.#hide();
    this.#account.fails('no-article');
    tellToolbar('idle');
    this.#account.readingEnds();
    for (const milliseconds of FURTHER_LOOKS) {
      await pause(milliseconds, signal);
      if (signal.aborted) return;
      if (this.#findArticle()) return this.#read();
    }
    delete this.#world.reader;
    this.#ending.abort();
  }

  async #follow(change: PageChange, signal: AbortSignal): Promise<void> {
    if (change === 'shown') return this.#apply(await loadSettings());
    if (this.#following === signal && change !== 'url') return;
    this.#following = signal;
    const due = this.#pace.due(performance.now());
    await pause(change === 'url' ? Math.min(due, NEXT_STORY) : due, signal);
    if (signal.aborted) return;
    if (change === 'url') this.#pace = new Pace();
    this.#world.look?.(); // it may be another page by now, and no news
    await this.#read();
  }

  #fail(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#hide();
    tellToolbar('idle');
    this.#account.fails(error instanceof Error ? error.message : String(error));
  }

  #hide(): void {
    this.#shown?.end.abort();
    this.#shown = undefined;
  }
}

function sameText(one: LiveArticle, other: LiveArticle): boolean {
  return JSON.stringify(one.document) === JSON.stringify(other.document);
}
