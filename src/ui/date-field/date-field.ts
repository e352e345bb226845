export interface DateFieldProps {
  /** YYYY-MM-DD. */
  readonly value: string | undefined;
  /** Where the choice begins when nothing is chosen yet. */
  readonly suggested: string;
  readonly from: string;
  readonly to: string;
  /** The chosen day in words, or what to do while there is none. */
  readonly words: string;
  /** What a screen reader says: what the day is of, and the words. */
  readonly label: string;
  readonly onChange: (date: string) => void;
}
