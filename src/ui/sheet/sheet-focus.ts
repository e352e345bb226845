/** In WeChat the phone's own reader keeps to the dialog. */
export function useSheetFocus(_onClose: () => void): void {
  // Nothing to do.
}
