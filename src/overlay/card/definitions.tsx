// What the reader's own dictionaries say, as they say it, a paragraph a line.

import type { OwnDefinition } from '../knowledge.ts';

export function Definitions({ of }: { of: OwnDefinition[] | undefined }) {
  if (!of?.length) return null;
  return (
    <div class="own">
      {of.map(({ dictionary, headword, text }, at) => (
        <section key={at}>
          <p class="source"><bdi>{dictionary}</bdi> · <bdi class="ar">{headword}</bdi></p>
          {text.split('\n').filter(Boolean).map((line, index) => <p key={index} dir="auto">{line}</p>)}
        </section>
      ))}
    </div>
  );
}
