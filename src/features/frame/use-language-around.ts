import { useEffect, useState } from 'react';
import { factsTable } from '@/catalogue/facts-table';
import { hasSwitched, type Language } from '@/copy/language';
import { hasFacts, knowFacts } from '@/copy/shown';
import { showLanguageAround, useLanguage } from '@/platform/language';
import { isTabPage, setTitle } from '@/platform/navigation';

/**
 * The language to show the page in, and with it the title, the tabs and the browser's page language. Undefined for the moment
 * in which the facts' Traditional is still being read; without it (an older release) facts stay as they are.
 */
export function useLanguageAround(title: string, visible: boolean): Language | undefined {
  const language = useLanguage();
  const [tab] = useState(isTabPage);
  const [read, setRead] = useState(hasFacts);

  useEffect(() => {
    // A page that is not a tab gives itself another title once it knows what it shows; a tab that shows again was perhaps switched while hidden.
    if (visible && hasSwitched()) setTitle(title);
    // Only tabs come back with the language changed: what hangs on showing again is theirs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [language, title, tab && visible]);
  useEffect(() => {
    if (visible) showLanguageAround(tab);
  }, [language, tab, visible]);
  useEffect(() => {
    if (language !== 'zh-Hant' || hasFacts()) return;
    let current = true;
    void factsTable()
      .catch(() => [])
      .then((table) => {
        knowFacts(table);
        if (current) setRead(true);
      });
    return () => {
      current = false;
    };
  }, [language]);

  return language !== 'zh-Hant' || read || hasFacts() ? language : undefined;
}
