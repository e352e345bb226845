/** What is asked before something that cannot be undone. */
export interface Question {
  readonly title: string;
  readonly content: string;
  readonly yes: string;
  readonly no: string;
}
