/**
 * Photos of signed feeds: fetched, compared with the digest that the feed states, and drawn. A canvas shows the very bytes
 * that were compared, where an `img` would ask for them a second time. And photos that are to come from their own host
 * alone, without a digest: an `img` would follow a redirect.
 */

import { hexadecimal } from "./bytes.ts";
import { request } from "./credentials.ts";
import { sha256 as digest } from "./cryptography.ts";
import { inTime } from "./deadline.ts";
import { MIRROR_MILLISECONDS, PHOTO_BYTES } from "./limits.ts";
import { Map, readerOf, throwIfAborted } from "./natives.ts";

/** What each canvas was last asked to show, and from where. */
const asked: WeakMap<Element, string> = new WeakMap();

/** The canvases whose photo is on its way. */
const coming: Map<Element, AbortController> = new Map();

/**
 * Draws the photos of a card; where that fails, the initials are shown instead.
 *
 * @param feed the address at which the feed begins: a mirror keeps its copies of photos beside it
 * @param origins from which a photo is shown, between spaces; `*` for all
 */
export function drawPhotos(card: Element, feed: string, origins: string): void {
  endPhotos();
  for (const canvas of card.querySelectorAll<HTMLCanvasElement>("canvas[data-photo]")) {
    const { photo, copy, sha256 } = canvas.dataset;
    const wanted = `${photo} ${sha256} ${origins}`;
    // Requested once, even if Yew changes the card later.
    if (asked.get(canvas) === wanted) continue;
    asked.set(canvas, wanted);
    coming.get(canvas)?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    coming.set(canvas, controller);
    const end = (isThere: boolean) => {
      if (signal.aborted) return;
      coming.delete(canvas);
      show(canvas, isThere);
    };
    draw(canvas, () => placesOf(photo!, copy, feed, origins), sha256, signal).then(
      () => end(true),
      () => end(false),
    );
  }
}

/** Ends the requests for photos that no page shows any more. */
export function endPhotos(): void {
  coming.forEach((controller, canvas) => {
    if (canvas.isConnected) return;
    controller.abort();
    coming.delete(canvas);
  });
}

/** Puts the initials instead of a photo that its `img` cannot load. */
export function watchPhotos(root: ShadowRoot): void {
  // It does not bubble.
  root.addEventListener("error", ({ target }) => show(target as Element, false), true);
}

function show(picture: Element, isThere: boolean) {
  const figure = picture.closest<HTMLElement>(".portrait");
  const initials = figure?.nextElementSibling as HTMLElement | null | undefined;
  // A static card of an earlier release has no initials beside its photo.
  if (!initials?.matches(".initials")) return;
  figure!.hidden = !isThere;
  initials.hidden = isThere;
}

/** The addresses of a photo, its copy first, so that no host is asked but the feed's; unless the photo is there itself. */
function placesOf(photo: string, copy: string | undefined, feed: string, origins: string): string[] {
  const places = [photo];
  if (copy && new URL(photo).origin !== new URL(feed).origin) places.unshift(new URL(copy, feed).href);
  return places.filter((place) => origins === "*" || origins.split(" ").includes(new URL(place).origin));
}

/** @param places where it may be; asked for here, as an engine may refuse an address that Rust takes */
async function draw(canvas: HTMLCanvasElement, places: () => string[], sha256: string | undefined, signal: AbortSignal) {
  const picture = await createImageBitmap(new Blob([await findBytes(places(), sha256, signal)]));
  throwIfAborted(signal);
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d")!.drawImage(picture, 0, 0);
}

/** The first bytes that have the digest, if one is asked for. */
async function findBytes(places: string[], sha256: string | undefined, signal: AbortSignal) {
  for (const place of places) {
    const bytes = await fetchBytes(place, signal).catch(() => undefined);
    throwIfAborted(signal);
    if (bytes && (!sha256 || hexadecimal(await digest(bytes)) === sha256)) return bytes;
  }
  throw "nowhere";
}

function fetchBytes(url: string, signal: AbortSignal) {
  return inTime(MIRROR_MILLISECONDS, async (own, abort) => {
    signal.addEventListener("abort", abort);
    const response = await request(url, { redirect: "error", signal: own });
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
  });
}
