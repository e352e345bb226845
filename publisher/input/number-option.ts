interface Range {
  readonly least: number;
  readonly most: number;
  /** Fractions are allowed. */
  readonly fraction?: boolean;
  /** Why the range is what it is. */
  readonly why?: string;
}

/** The number given to an option of the command line. Throws, naming the option and the range. */
export function numberOption(option: string, text: string, { least, most, fraction = false, why }: Range): number {
  const value = Number(text);
  const written = (fraction ? /^\d+(?:\.\d+)?$/ : /^\d+$/).test(text.trim());
  if (!written || value < least || value > most) throw new Error(`${option} ${text}: give a ${fraction ? '' : 'whole '}number from ${least} to ${most}${why === undefined ? '' : `: ${why}`}`);
  return value;
}
