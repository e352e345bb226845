export { createPhone, type Phone } from './phone';
export { startWeapp, type App } from './start';
export type { PageHandle } from './page-handle';
export { attr, spokenName, textOf, walk, type ViewNode } from './tree';
export { SINGLE_PAGE_SCENE } from './world';
