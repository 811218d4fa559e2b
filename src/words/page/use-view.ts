import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['list', 'review', 'transfer'] as const;
export type View = (typeof VIEWS)[number];

const viewNow = (): View => VIEWS.find((view) => location.hash === `#${view}`) ?? 'list';

/** The part of the page that is shown: its address names it, so that the browser's back button works. */
export function useView(): View {
  const [view, setView] = useState(viewNow);
  useEffect(() => {
    const look = (): void => setView(viewNow());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return view;
}
