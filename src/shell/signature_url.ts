/** The address of a feed's signature: beside it. */
export function signatureUrl(feed: string) {
  const url = new URL(feed);
  url.pathname += ".sig";
  return url.href;
}
