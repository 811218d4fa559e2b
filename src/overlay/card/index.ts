export { asText } from './as-text.ts';
export { createCard, type Place } from './card.tsx';
export type { CardActions, CardModel, Family } from './model.ts';
export { tellsOfWord } from './model.ts';
