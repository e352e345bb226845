declare function verifyOnly(source: string): string;
export = verifyOnly;
