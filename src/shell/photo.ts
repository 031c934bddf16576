/**
 * Photos of signed feeds: fetched, compared with the digest that the feed states, and drawn. A canvas shows the very bytes
 * that were compared, where an `img` would ask for them a second time.
 */

import { withoutCredentials } from "./credentials.ts";
import { sha256 as digest } from "./cryptography.ts";
import { MIRROR_MILLISECONDS, PHOTO_BYTES } from "./limits.ts";
import { fetch, readerOf } from "./natives.ts";

/**
 * Draws the photos of a card; where that fails, the initials come in their place.
 *
 * @param feed the address at which the feed begins: a mirror keeps its copies of photos beside it
 * @param origins from which a photo is shown, between spaces; `*` for all
 */
export function drawPhotos(card: Element, feed: string, origins: string): void {
  for (const canvas of card.querySelectorAll<HTMLCanvasElement>("canvas[data-photo]")) {
    const { photo, copy, sha256 } = canvas.dataset;
    // Asked for once, whatever Yew changes later.
    delete canvas.dataset.photo;
    const figure = canvas.closest<HTMLElement>(".portrait")!;
    const show = (isDrawn: boolean) => {
      figure.hidden = !isDrawn;
      (figure.nextElementSibling as HTMLElement).hidden = isDrawn;
    };
    draw(canvas, placesOf(photo!, copy!, feed, origins), sha256!).then(
      () => show(true),
      () => show(false),
    );
  }
}

/** Where a photo may be had. The copy comes first, so that no host is asked but the feed's; unless the photo is there itself. */
function placesOf(photo: string, copy: string, feed: string, origins: string): string[] {
  const places = [photo];
  if (new URL(photo).origin !== new URL(feed).origin) places.unshift(new URL(copy, feed).href);
  return places.filter((place) => origins === "*" || origins.split(" ").includes(new URL(place).origin));
}

async function draw(canvas: HTMLCanvasElement, places: string[], sha256: string) {
  const picture = await createImageBitmap(new Blob([await findBytes(places, sha256)]));
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d")!.drawImage(picture, 0, 0);
}

/** The first bytes that have the digest. */
async function findBytes(places: string[], sha256: string) {
  for (const place of places) {
    const bytes = await fetchBytes(place).catch(() => undefined);
    if (bytes && hexadecimal(await digest(bytes)) === sha256) return bytes;
  }
  throw "nowhere";
}

async function fetchBytes(url: string) {
  const response = await fetch(url, {
    credentials: withoutCredentials(url),
    referrerPolicy: "no-referrer",
    redirect: "error",
    signal: AbortSignal.timeout?.(MIRROR_MILLISECONDS),
  });
  const parts = [];
  const reader = readerOf(response)!;
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    parts.push(value);
    if (size > PHOTO_BYTES || !response.ok) throw reader.cancel();
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function hexadecimal(digest: Uint8Array) {
  let text = "";
  for (const byte of digest) text += byte.toString(16).padStart(2, "0");
  return text;
}
