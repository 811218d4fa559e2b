import { useMemo, useState } from 'preact/hooks';
import { t, useDress, useSettings } from '../../controls/index.ts';
import { storeError } from '../trouble.ts';
import { Import } from './import.tsx';
import { List } from './list.tsx';
import { FormatContext, formatFor } from './format.ts';
import { troubleText } from './outcomes.tsx';
import { Undo } from './undo.tsx';
import { useDictionaries } from './use-dictionaries.ts';
import { useImports } from './use-imports.ts';

export function App() {
  const [notice, say] = useState('');
  const { settings } = useSettings(say);
  useDress(settings);
  const shelf = useDictionaries((error) => say(troubleText(storeError(error))));
  const imports = useImports(shelf.reload);
  const format = useMemo(() => formatFor(settings?.digits ?? 'western'), [settings?.digits]);
  if (!settings) return null;
  return (
    <FormatContext.Provider value={format}>
      <header class="head"><h1><img src="icons/icon.svg" alt="" width="28" height="28" />{t('dictionaries_title')}</h1></header>
      <main>
        <p class="intro">{t('dictionaries_intro')}</p>
        {notice && <p class="notice" role="alert">{notice}</p>}
        <Import imports={imports} />
        <List shelf={shelf} />
      </main>
      <Undo removed={shelf.removed} undo={shelf.undo} dismiss={shelf.dismiss} />
    </FormatContext.Provider>
  );
}
