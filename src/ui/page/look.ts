import tokens from '../tokens/tokens.module.css';
import type { TextSize } from '../tokens/type';

/** Classes that give an element, and all within, the tokens of a text size and theme. */
export const look = (size: TextSize, strong: boolean): string => [tokens[size], strong && tokens.strong].filter(Boolean).join(' ');
