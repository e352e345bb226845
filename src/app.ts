import type { PropsWithChildren } from 'react';
import { checkSoon } from './catalogue/auto-check';
import { keepOffline } from './platform/offline';
import { usePageShow } from './platform/page';
import { useWayFromUnknownPage } from './platform/unknown-page';
import './platform/print-styles';
import './app.css';
import './browser';

keepOffline();

export default function App({ children }: PropsWithChildren) {
  useWayFromUnknownPage();
  usePageShow(checkSoon);
  return children;
}
