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

/** What is forwarded: as a link, as a picture, as words. A `share` still being written is asked for when it goes; undefined: no link can be made of it. */
export interface Forward {
  readonly share: Share | (() => Share | undefined);
  readonly title: string;
  /** For chats and SMS, in Simplified Chinese: every word is taken when it is asked for. The link is added here. Undefined while the data is not there. */
  readonly sheet: () => Omit<PlainSheet, 'link'> | undefined;
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
  const current = () => (typeof share === 'function' ? share() : share);
  const copyWords = async () => {
    const going = current();
    const link = going && linkOf(going);
    const written = inSimplified(sheet);
    if (!written) return;
    const words = plainText({ ...written, ...(link !== undefined && { link }) });
    const copied = await copyText(words);
    setShown(copied ? undefined : words);
    if (copied) toast(copy.place.copied);
  };
  const poster = () => {
    const going = current();
    const code = going && codeOf(going);
    if (code !== undefined) void open(routes.poster(code));
  };
  return {
    onShare: () => {
      const going = current();
      if (going) void shareAloud(title, linkOf(going));
    },
    onCopy: () => void copyWords(),
    onPoster: isPage(routes.poster('')) ? poster : undefined,
    shown,
  };
}
