// What a page says of itself in its head: title candidates, kind, date, full text.

export interface PageFacts {
  /** Headline candidates, the surest first: JSON-LD headline, og:title, twitter:title, <title>. */
  titles: string[];
  /** The window's title, <title>. */
  shownTitle: string;
  /** Schema.org types named in JSON-LD. */
  types: string[];
  /** og:type, lower case. */
  ogType: string;
  /** JSON-LD articleBody of the longest article. */
  body: string;
  description: string;
  /** ISO 8601, where the page says it. */
  published?: string;
}

type Json = Record<string, unknown>;

/** All objects of all JSON-LD scripts, graphs opened; broken scripts are passed over. */
function jsonLd(doc: Document): Json[] {
  const out: Json[] = [];
  const visit = (value: unknown, depth: number) => {
    if (Array.isArray(value)) value.forEach((v) => visit(v, depth));
    else if (value && typeof value === 'object' && depth < 4) {
      out.push(value as Json);
      visit((value as Json)['@graph'] ?? (value as Json).mainEntity, depth + 1);
    }
  };
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    try { visit(JSON.parse(script.textContent ?? ''), 0); } catch { /* many sites ship broken JSON-LD */ }
  }
  return out;
}

const meta = (doc: Document, ...names: string[]): string => {
  for (const name of names) {
    const value = doc.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)?.getAttribute('content')?.trim();
    if (value) return value;
  }
  return '';
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const typesOf = (object: Json): string[] => [object['@type']].flat().map(text).filter(Boolean);
const ARTICLE = /Article|Posting|Report$/;

/** Western digits for Arabic-Indic ones, so that a date written with them can be parsed. */
const western = (value: string): string => value.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660));

function isoDate(candidates: string[]): string | undefined {
  for (const candidate of candidates) {
    const value = western(candidate.trim());
    if (/^\d{4}-\d\d?-\d\d?/.test(value) && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString();
  }
  return undefined;
}

export function readFacts(doc: Document): PageFacts {
  const objects = jsonLd(doc), articles = objects.filter((o) => typesOf(o).some((t) => ARTICLE.test(t)));
  const dates = [...articles.map((a) => text(a.datePublished)), meta(doc, 'article:published_time', 'datePublished', 'pubdate', 'date', 'DC.date.issued'),
    doc.querySelector('article time[datetime], main time[datetime], time[pubdate], time[datetime]')?.getAttribute('datetime') ?? ''];
  const published = isoDate(dates);
  return {
    titles: [...articles.map((a) => text(a.headline)), meta(doc, 'og:title'), meta(doc, 'twitter:title'), doc.title].map((t) => t.trim()).filter(Boolean),
    shownTitle: doc.title.trim(),
    types: objects.flatMap(typesOf),
    ogType: meta(doc, 'og:type').toLowerCase(),
    body: articles.map((a) => text(a.articleBody)).sort((a, b) => b.length - a.length)[0] ?? '',
    description: meta(doc, 'og:description', 'description'),
    ...(published ? { published } : {}),
  };
}
