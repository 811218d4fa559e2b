// Files: out to other programs and back, and the backup.

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PartOfSpeech } from '../../annotations.ts';
import { mergeWords } from '../store/merge.ts';
import { TAGS } from '../shapes.ts';
import type { StoredWord } from '../stored-word.ts';
import { ankiText } from '../transfer/anki.ts';
import { BackupError, backupText } from '../transfer/backup.ts';
import { csvText } from '../transfer/csv.ts';
import { download } from '../transfer/download.ts';
import { takeIn } from '../transfer/take-in.ts';
import { troubleKey } from '../trouble.ts';
import { t, useFormat, type Format } from './text.ts';
import type { WordMap } from './use-words.ts';
import { withParts } from './with-parts.ts';

/** Twenty thousand words are 20 MB. Bytes. */
const LARGEST_BACKUP = 300_000_000;

const partOfSpeech = ({ pos }: Pick<StoredWord, 'pos'>): string => t(`overlay_pos_${pos}`);
const tagOf = (name: string): PartOfSpeech | undefined => TAGS.find((pos) => partOfSpeech({ pos }) === name);

const EXPORTS = {
  anki: { ending: 'anki.tsv', type: 'text/tab-separated-values;charset=utf-8', text: (words: StoredWord[]) => ankiText(words, partOfSpeech) },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', text: (words: StoredWord[]) => csvText(words, partOfSpeech) },
  backup: { ending: 'json', type: 'application/json', text: (words: StoredWord[]) => backupText(words) },
} as const;

function save(kind: keyof typeof EXPORTS, words: WordMap): void {
  const { ending, type, text } = EXPORTS[kind];
  const day = new Date().toISOString().slice(0, 10);
  const sorted = [...words.values()].sort((a, b) => a.added - b.added);
  download(`hashiya-${day}.${ending}`, type, text(sorted));
}

export function Transfer({ words, say }: { words: WordMap; say(text: string): void }) {
  const format = useFormat();
  const [done, setDone] = useState('');
  const kinds = Object.keys(EXPORTS) as (keyof typeof EXPORTS)[];
  return (
    <div class="transfer">
      {kinds.map((kind) => (
        <Offer key={kind} title={t(`words_export_${kind}`)} text={t(`words_export_${kind}_text`)}>
          <button type="button" class="main" disabled={words.size === 0} onClick={() => save(kind, words)}>
            {t('words_download')}<span class="hidden"> {t(`words_export_${kind}`)}</span>
          </button>
        </Offer>
      ))}
      <Offer title={t('words_restore')} text={t('words_restore_text')}>
        <Restore take={(file) => void restore(file, format, setDone).then((text) => { say(''); setDone(text); }, (error: unknown) => { setDone(''); say(reasonOf(error, format)); })} />
        <p role="status" class="done">{done}</p>
      </Offer>
    </div>
  );
}

function Offer({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return <section class="offer"><h2>{title}</h2><p>{text}</p>{children}</section>;
}

/** A native field, so that keyboard, screen readers and dropped files know it. */
function Restore({ take }: { take(file: File): void }) {
  const id = useId();
  return (
    <div class="restore">
      <label for={id}>{t('words_choose_file')}</label>
      <input
        id={id} type="file" accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          currentTarget.value = ''; // the same file may be chosen again
        }}
      />
    </div>
  );
}

/** What became of the words of a file; `tell` hears on the way how many are still to come. */
async function restore(file: File, format: Format, tell: (text: string) => void): Promise<string> {
  if (file.size > LARGEST_BACKUP) throw new BackupError('words_backup_other');
  const { words, whole, join } = takeIn(await file.text(), tagOf);
  const left = (count: number): void => tell(t('words_restoring', format.number(count)));
  left(words.length);
  const { added, updated, kept } = await mergeWords(whole ? words : await withParts(words, left), join);
  return t('words_restored', format.number(added), format.number(updated), format.number(kept));
}

function reasonOf(error: unknown, format: Format): string {
  if (!(error instanceof BackupError)) return t(troubleKey(error));
  const [at, ...rest] = error.details;
  return t(error.key, ...(at === undefined ? [] : [format.number(Number(at)), ...rest]));
}
