/** The command line, made of its source before all tests (jiefang.setup). */
export const BUNDLE = 'build/jiefang.cjs';

/** Node's arguments that run the command line. */
export const JIEFANG = [BUNDLE] as const;
