import Taro from '@tarojs/taro';

export type SaveOutcome = 'saved' | 'cancelled' | 'refused' | 'failed';

export interface NamedPicture {
  readonly src: string;
  readonly name: string;
}

/** Puts pictures into the album; WeChat asks for the permission. `refused`: by the person, now or earlier, or not declared in the privacy guide. */
export async function savePictures(pictures: readonly NamedPicture[]): Promise<SaveOutcome> {
  try {
    for (const { src } of pictures) await Taro.saveImageToPhotosAlbum({ filePath: src });
    return 'saved';
  } catch (error) {
    const message = typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error);
    if (/cancel/i.test(message)) return 'cancelled';
    return /auth|deny|denied|permission|privacy|scope/i.test(message) ? 'refused' : 'failed';
  }
}

/** Over the whole screen, where a long press saves without a permission of ours. */
export const showPicture = (current: string, urls: readonly string[]): void => void Taro.previewImage({ current, urls: [...urls] });

/** WeChat prints nothing. */
export const printPage = (): void => undefined;
