import { encodeShare, LONGEST_SCENE, type ShareCode } from './share-code';
import type { Share } from './share';

// Apart from the writing of codes: src/routes.ts is in the main package and needs no more than these.
export { codeOfQuery, codeOfUrl, pathWithCode, queryOfCode, urlWithCode } from './code-query';

/** For getwxacodeunlimit: the code alone, when it fits the 32 characters; else refused with what would fit. */
export const sceneOf = (share: Share): ShareCode => encodeShare(share, LONGEST_SCENE);
