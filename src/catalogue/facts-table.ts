import { runtime } from './index';
import { oncePerRelease } from './once-per-release';

/** How the facts of the release in use are written in Traditional; empty in a release made before there was such a table. */
export const factsTable = oncePerRelease(runtime, (release) => release.records('traditional'));
