import type { Meeting } from '../encounters.ts';
import { t, useFormat } from './text.ts';

/** A sentence with the word marked in it. */
export function Sentence({ met, around = Infinity }: { met: Meeting; around?: number }) {
  const { sentence, start, end } = met;
  const from = start <= around ? 0 : sentence.indexOf(' ', start - around) + 1;
  return (
    <span lang="ar" dir="rtl" class="sentence">
      {from > 0 && '… '}{sentence.slice(from, start)}<mark>{sentence.slice(start, end)}</mark>{sentence.slice(end)}
    </span>
  );
}

/** Where and when: a link only where the address is one of the web, which the store sees to. */
export function Source({ met: { title, url, at } }: { met: Meeting }) {
  const format = useFormat();
  const name = title || (url && new URL(url).hostname) || t('words_no_source');
  return (
    <span class="source">
      {url ? <a href={url} target="_blank" rel="noreferrer"><bdi>{name}</bdi></a> : <bdi>{name}</bdi>}
      {' '}<bdi><time dateTime={new Date(at).toISOString()}>{format.date(at)}</time></bdi>
    </span>
  );
}
