import { internalComponents } from '@tarojs/shared';
import ship from './ship';

ship(internalComponents);
