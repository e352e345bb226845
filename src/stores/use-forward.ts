import { useState } from 'react';
import { copy } from '@/copy';
import { inSimplified } from '@/copy/language';
import { plainText, type PlainSheet } from '@/domain/share-link/plain-text';
import { encodeShare } from '@/domain/share-link/share-code';
import type { Share } from '@/domain/share-link/share';
import { copyText } from '@/platform/clipboard';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/notice';
import { webLink } from '@/platform/web-link';
import { isPage, routes } from '@/routes';
import { shareAloud } from './use-keep';

/** The code of a share, or undefined where it does not fit a link. */
export function codeOf(share: Share): string | undefined {
  const encoded = encodeShare(share);
  return encoded.ok ? encoded.code : undefined;
}

/** The address of a share in a browser; undefined where no site is known, and where it does not fit a link. */
export function linkOf(share: Share): string | undefined {
  const code = codeOf(share);
  return code === undefined ? undefined : webLink(share, code);
}

/** What is forwarded: as a link, as a picture, as words. */
export interface Forward {
  readonly share: Share;
  readonly title: string;
  /** For chats and SMS, in Simplified Chinese: every word is taken when it is asked for. The link is added here. */
  readonly sheet: () => Omit<PlainSheet, 'link'>;
}

export interface ForwardWays {
  /** In a browser; WeChat has its own button. */
  readonly onShare: () => void;
  readonly onCopy: () => void;
  /** Undefined where no picture can be made. */
  readonly onPoster: (() => void) | undefined;
  /** The words, when the phone refused to copy them: to be selected by hand. */
  readonly shown: string | undefined;
}

export function useForward({ share, title, sheet }: Forward): ForwardWays {
  const [shown, setShown] = useState<string>();
  const copyWords = async () => {
    const link = linkOf(share);
    const words = plainText({ ...inSimplified(sheet), ...(link !== undefined && { link }) });
    const copied = await copyText(words);
    setShown(copied ? undefined : words);
    if (copied) toast(copy.place.copied);
  };
  const poster = () => {
    const code = codeOf(share);
    if (code !== undefined) void open(routes.poster(code));
  };
  return {
    onShare: () => void shareAloud(title, linkOf(share)),
    onCopy: () => void copyWords(),
    onPoster: isPage(routes.poster('')) ? poster : undefined,
    shown,
  };
}
