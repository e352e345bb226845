import { existsSync } from 'node:fs';

/** Prints where npm's Chromium was unpacked to and the arguments it needs. A program of its own: the package is an ES module. */
const hasNss = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib64'].some((folder) => existsSync(`${folder}/libnss3.so`));
// So named, the package unpacks the system libraries it needs as well.
if (!hasNss) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
const executable = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
process.stdout.write(JSON.stringify({ executable, args: chromium.args.filter((arg) => arg !== '--single-process'), env: hasNss ? {} : { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
