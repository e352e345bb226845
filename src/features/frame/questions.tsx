/** In WeChat the phone's own dialog asks. */
export function Questions(_props: { readonly visible: boolean }) {
  return null;
}
