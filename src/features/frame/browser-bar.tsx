import type { TextSize } from '@/ui/tokens/type';

interface BrowserBarProps {
  readonly title?: string;
  readonly size: TextSize;
  readonly printed: boolean;
}

/** WeChat draws its own bar. */
export function BrowserBar(_props: BrowserBarProps) {
  return null;
}
