import Taro from '@tarojs/taro';
import { wgs84ToGcj02 } from '@/domain/geo/gcj02';
import type { WgsPoint } from '@/domain/geo/point';
import { singlePage } from './single-page';

export interface MapTarget {
  readonly point: WgsPoint;
  readonly name: string;
  readonly address?: string;
}

const SCALE = 16;

/** Opens WeChat's map at the place: GCJ-02, converted here and nowhere else. False when it could not be opened. */
export async function openMap({ point, name, address = '' }: MapTarget): Promise<boolean> {
  if (singlePage()) return false;
  const { latitude, longitude } = wgs84ToGcj02(point);
  try {
    await Taro.openLocation({ latitude, longitude, name, address, scale: SCALE });
    return true;
  } catch {
    return false;
  }
}
