// The browser's own summary beside ours: shown only where the browser has such a thing, and tells whether it will be of use.

import { useEffect, useState } from 'preact/hooks';
import { browserSummarizer, type Readiness } from '../browser-summarizer.ts';
import { t, Tick, type Change } from '../controls/index.ts';

export function BrowserSummaryTick({ settings: { browserSummary }, change }: Change) {
  const readiness = useReadiness(browserSummary);
  if (!browserSummarizer()) return null;
  return (
    <div class="second">
      <Tick label={t('popup_browser_summary')} sample="second" on={browserSummary} change={(on) => change({ browserSummary: on })} />
      <p class="help" role="status">{readiness && t(`popup_browser_summary_${readiness}`)}</p>
    </div>
  );
}

/** Asked of the browser only once the reader wants it. */
function useReadiness(wanted: boolean): Readiness | undefined {
  const [readiness, setReadiness] = useState<Readiness>();
  useEffect(() => {
    let current = true; // the answer may come when the reader wants it no longer
    setReadiness(undefined);
    if (wanted) void browserSummarizer()?.readiness().then((answer) => { if (current) setReadiness(answer); });
    return () => { current = false; };
  }, [wanted]);
  return readiness;
}
