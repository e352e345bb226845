import type { PropsWithChildren } from 'react';
import { keepOffline } from './platform/offline';
import { useWayFromUnknownPage } from './platform/unknown-page';
import './app.css';

keepOffline();

export default function App({ children }: PropsWithChildren) {
  useWayFromUnknownPage();
  return children;
}
