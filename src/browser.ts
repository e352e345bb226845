/** Style that only a browser needs stands in browser.h5.ts. */
export {};
