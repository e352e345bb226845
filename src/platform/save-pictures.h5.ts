import type { NamedPicture, SaveOutcome } from './save-pictures';

export type { NamedPicture, SaveOutcome } from './save-pictures';

/** Downloads pictures as PNG files. */
export async function savePictures(pictures: readonly NamedPicture[]): Promise<SaveOutcome> {
  for (const { src, name } of pictures) {
    const link = document.createElement('a');
    link.href = src;
    link.download = name;
    link.click();
  }
  return 'saved';
}

/** In a tab of its own, where a long press saves it. */
export const showPicture = (current: string, _urls: readonly string[]): void => void window.open(current, '_blank');

export const printPage = (): void => window.print();
