/** Tests never time anything: a busy computer may take long. */
jest.setTimeout(120_000);
