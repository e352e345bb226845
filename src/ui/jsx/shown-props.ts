import { language } from '@/copy/language';
import { shown } from '@/copy/shown';
import { isHost } from './hosts';

type Props = Readonly<Record<string, unknown>>;

/** Attributes in which a platform component carries words. */
const WORDS = ['aria-label', 'placeholder', 'alt'] as const;
const HAN = /[\u3400-\u9fff]/;

/**
 * The one way of words to the screen (babel.config.js makes every element through jsx-runtime.ts): in Traditional the words
 * of platform components are converted; on English pages of a browser what is Chinese says so to screen readers. Simplified
 * costs one comparison.
 */
export function shownProps(type: unknown, props: Props): Props {
  const now = language();
  if (now === 'zh-Hans' || !isHost(type)) return props;
  return now === 'en' ? withLang(props) : converted(props);
}

function converted(props: Props): Props {
  const result: Record<string, unknown> = { ...props, children: childrenShown(props.children) };
  for (const name of WORDS) if (typeof props[name] === 'string') result[name] = shown(props[name]);
  return result;
}

function childrenShown(children: unknown): unknown {
  if (typeof children === 'string') return shown(children);
  return Array.isArray(children) ? children.map((child: unknown) => (typeof child === 'string' ? shown(child) : child)) : children;
}

const isChinese = (child: unknown): boolean => typeof child === 'string' && HAN.test(child);

function withLang(props: Props): Props {
  if (process.env.TARO_ENV !== 'h5') return props;
  const { children } = props;
  return (Array.isArray(children) ? children.some(isChinese) : isChinese(children)) ? { ...props, lang: 'zh-Hans' } : props;
}
