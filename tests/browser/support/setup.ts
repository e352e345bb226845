/** A browser on a busy computer takes its time. */
jest.setTimeout(120_000);
