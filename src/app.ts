import type { PropsWithChildren } from 'react';
import { keepOffline } from './platform/offline';
import './app.css';

keepOffline();

export default function App({ children }: PropsWithChildren) {
  return children;
}
