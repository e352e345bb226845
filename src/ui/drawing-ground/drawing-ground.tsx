import { Canvas } from '@tarojs/components';
import css from './drawing-ground.module.css';

/** The canvas that pictures are drawn on, beside the screen: what is shown is the picture. */
export function DrawingGround({ id }: { readonly id: string }) {
  return <Canvas type="2d" id={id} className={css.ground} />;
}
