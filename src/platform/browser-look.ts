let worn: readonly string[] = [];

/** Gives what the browser build draws outside the pages (the tab bar, see browser.css) the pages' own text size and colours. */
export function markLook({ size, strong, classes }: { readonly size: string; readonly strong: boolean; readonly classes: string }): void {
  const { body } = document;
  body.dataset.textSize = size;
  body.toggleAttribute('data-strong', strong);
  body.classList.remove(...worn);
  worn = classes.split(' ');
  body.classList.add(...worn);
}
