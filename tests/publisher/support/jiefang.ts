/** Node's arguments that run the command line from its source; without tsx's own process in between. */
export const JIEFANG = ['--import', 'tsx', 'publisher/cli.ts'] as const;
