/** Where a feed's signature is: beside it. */
export function signatureUrl(feed: string) {
  const url = new URL(feed);
  url.pathname += ".sig";
  return url.href;
}
