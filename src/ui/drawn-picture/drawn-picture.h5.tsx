import css from './drawn-picture.module.css';
import type { DrawnPictureProps } from './drawn-picture';

export function DrawnPicture({ src, words }: DrawnPictureProps) {
  return <img className={css.picture} src={src} alt={words} />;
}
