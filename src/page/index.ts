export type { LiveArticle } from './live-article.ts';
