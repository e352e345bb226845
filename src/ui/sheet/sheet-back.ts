import { createContext } from 'react';

/** How a sheet that opens takes the way back for itself: it is given what closes it, and gives back what ends that. */
export const SheetBack = createContext<(close: () => void) => () => void>(() => () => undefined);
