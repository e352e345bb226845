const paper = (name: string) => (className: string | undefined = ''): string => (process.env.TARO_ENV === 'h5' ? `${className} ${name}` : className);

/** Leaves something out on paper (src/platform/print.css): what is tapped means nothing there. */
export const noPrint = paper('no-print');

/** Does not break between two pages. */
export const printWhole = paper('print-whole');
