/** A browser draws on canvases of its own. */
export function DrawingGround(_props: { readonly id: string }) {
  return null;
}
