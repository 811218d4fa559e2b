// DOM → article: language and news verdict, extraction, the way back to live text nodes, watching for changes.

export type { LiveArticle } from './live-article.ts';
export { readArticle } from './read-article.ts';
export { watchPage, type PageChange } from './watch.ts';
export { verdictOf } from './verdict.ts';
export { readPassage, textOf } from './read-passage.ts';
