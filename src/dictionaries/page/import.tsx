import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../controls/index.ts';
import { FORMAT_NAMES, FORMATS } from '../record.ts';
import { Outcomes } from './outcomes.tsx';
import { useFormat } from './format.ts';
import type { Imports, Job } from './use-imports.ts';

const ENDINGS = '.zip,.tar,.tgz,.gz,.dz,.ifo,.idx,.dict,.syn,.index,.json';

export function Import({ imports: { job, outcomes, add, cancel, dismiss } }: { imports: Imports }) {
  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title">{t('dictionaries_add')}</h2>
      <DropZone take={add} running={job !== undefined}>{job ? <Running job={job} cancel={cancel} /> : <Picker take={add} />}</DropZone>
      <Outcomes of={outcomes} dismiss={dismiss} />
      <details>
        <summary>{t('dictionaries_kinds')}</summary>
        <dl>
          {FORMATS.map((format) => <div key={format}><dt lang="en">{FORMAT_NAMES[format]}</dt><dd>{t(`dictionaries_files_${format}`)}</dd></div>)}
        </dl>
        <p>{t('dictionaries_kinds_text')}</p>
      </details>
    </section>
  );
}

/** Files may be dropped beside the field, too: the browser would leave the page for them. */
function DropZone({ take, running, children }: { take(files: File[]): void; running: boolean; children: ComponentChildren }) {
  const [over, setOver] = useState(false);
  const zone = useFocusWithin(running);
  return (
    <div
      ref={zone}
      class={over ? 'zone is-over' : 'zone'}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false); }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </div>
  );
}

/** The focus stays here when the field gives way to the bar, and when it comes back. */
function useFocusWithin(running: boolean) {
  const zone = useRef<HTMLDivElement>(null), before = useRef(running);
  useEffect(() => {
    if (running !== before.current && document.activeElement === document.body) zone.current?.querySelector<HTMLElement>('button, input')?.focus();
    before.current = running;
  }, [running]);
  return zone;
}

/** A native field, so that keyboard and screen readers know it. */
function Picker({ take }: { take(files: File[]): void }) {
  const id = useId();
  return (
    <div class="picker">
      <label for={id}>{t('dictionaries_choose')}</label>
      <input
        id={id} type="file" multiple accept={ENDINGS} aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // the same files may be chosen again
        }}
      />
      <p id={`${id}-hint`}>{t('dictionaries_choose_hint')}</p>
    </div>
  );
}

function Running({ job: { name, progress }, cancel }: { job: Job; cancel(): void }) {
  const id = useId(), format = useFormat();
  return (
    <div class="running">
      <p id={id} role="status">{t('dictionaries_importing')} <bdi>{name}</bdi></p>
      <progress aria-labelledby={id} max={1} {...(progress && { value: progress.done })} />
      <p class="so-far" dir="auto">
        {progress ? `${format.percent(progress.done)} · ${t('dictionaries_entries', format.number(progress.entries))}` : t('dictionaries_opening')}
      </p>
      <button type="button" class="main" onClick={cancel}>{t('dictionaries_cancel')}</button>
    </div>
  );
}
