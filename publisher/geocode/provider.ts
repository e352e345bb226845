/** What a map service said about an address; coordinates are as it gave them, so that an answer can be kept and judged again. */
export type GeocodeAnswer =
  | {
      readonly found: true;
      readonly latitude: number;
      readonly longitude: number;
      readonly crs: 'GCJ-02' | 'WGS-84';
      /** Code of the district the service puts it in, six digits. */
      readonly adcode: string;
      /** How far the service trusts its own answer, and what kind of thing it found, on its own scales. */
      readonly reliability?: number;
      readonly level?: number;
      /** Province to street as the service reads them: for whoever reviews the answer. */
      readonly reading: string;
    }
  | { readonly found: false };

/** A map service that turns addresses into positions. Another one is a file beside tencent.ts. */
export interface GeocodeProvider {
  /** Folder-safe name; answers are kept under it. */
  readonly id: string;
  /** Name in the notes of a record. */
  readonly label: string;
  /** Least time between the starts of two requests, ms. */
  readonly pauseMs: number;
  /** What is good enough to be written without a person looking: says why not, or undefined. */
  readonly doubt: (answer: Extract<GeocodeAnswer, { found: true }>) => string | undefined;
  /** How sure the answer is, in the provider's own words, for the record's notes. */
  readonly words: (answer: Extract<GeocodeAnswer, { found: true }>) => string;
  /** Asks once. Throws a GeocodeError, or what the signal throws. */
  readonly ask: (address: string, signal: AbortSignal) => Promise<GeocodeAnswer>;
}

/**
 * Why there is no answer. `later`: ask again after a pause; `address`: this one cannot be asked, the others can;
 * `stop`: no request will be answered until a person does something.
 */
export class GeocodeError extends Error {
  constructor(
    readonly means: 'later' | 'address' | 'stop',
    message: string,
    /** The provider's own number, if it gave one. */
    readonly status?: number,
  ) {
    super(message);
  }
}
