/** WeChat prints nothing. */
export function PrintedLink() {
  return null;
}
