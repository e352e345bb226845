export const words = {
  checking: 'Your data does not have this yet. Updating…',
  done: 'Your data is up to date and still does not have this. The link may be wrong, or a newer version may be needed.',
  'with the app': 'Your data does not have this yet. Please close this and open it again so that it updates.',
  failed: 'Your data does not have this yet and cannot be updated now. Connect and try again.',
  again: 'Update again',
};
