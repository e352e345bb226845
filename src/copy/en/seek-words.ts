export const words = {
  checking: 'Your data does not have this yet. Updating…',
  done: 'Your data is up to date and still does not have this. The link may be wrong, or the mini-program may need an update.',
  'with the app': 'Your data does not have this yet. Please close the mini-program and open it again so that it updates.',
  failed: 'Your data does not have this yet and cannot be updated now. Connect and try again.',
  again: 'Update again',
};
