export const printWords = { online: (address: string) => `This page online: ${address}` };
