import { Image } from '@tarojs/components';
import css from './drawn-picture.module.css';

export interface DrawnPictureProps {
  readonly src: string;
  /** What it shows, for who does not see it. */
  readonly words: string;
}

/** A picture that was drawn here; a long press saves it. The button around it has its name. */
export function DrawnPicture({ src }: DrawnPictureProps) {
  return <Image className={css.picture} src={src} mode="widthFix" showMenuByLongpress />;
}
