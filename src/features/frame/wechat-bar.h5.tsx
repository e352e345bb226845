import { useState } from 'react';
import { wechatWords } from '@/copy/wechat-words';
import { openScheme, wechatSchemeOfPage } from '@/platform/open-in-wechat';
import { Tap } from '@/ui/tap/tap';
import { noPrint } from '@/ui/print/print';
import css from './browser-bar.module.css';

/** In a telephone's browser, on a page that a link opened: the same page in WeChat. */
export function WeChatBar() {
  const [scheme] = useState(wechatSchemeOfPage);
  if (scheme === undefined) return null;
  return (
    <Tap className={noPrint(css.wechat)} onTap={() => openScheme(scheme)}>
      {wechatWords.open}
    </Tap>
  );
}
