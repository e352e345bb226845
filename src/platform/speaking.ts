/** What can be done to a voice that is reading. After `stop` nothing is reported any more. */
export interface Speaking {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}
