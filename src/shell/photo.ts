/**
 * Photos of signed feeds: fetched, compared with the digest that the feed states, and drawn. A canvas shows the very bytes
 * that were compared, where an `img` would ask for them a second time.
 */

import { withoutCredentials } from "./credentials.ts";
import { sha256 as digest } from "./cryptography.ts";
import { PHOTO_BYTES } from "./limits.ts";
import { fetch } from "./natives.ts";

/** Draws the photos of a card; where that fails, the initials come in their place. */
export function drawPhotos(card: Element): void {
  for (const canvas of card.querySelectorAll<HTMLCanvasElement>("canvas[data-photo]")) {
    const { photo, sha256 } = canvas.dataset;
    // Asked for once, whatever Yew changes later.
    delete canvas.dataset.photo;
    draw(canvas, photo!, sha256!).catch(() => {
      const figure = canvas.closest<HTMLElement>(".portrait")!;
      figure.hidden = true;
      (figure.nextElementSibling as HTMLElement).hidden = false;
    });
  }
}

async function draw(canvas: HTMLCanvasElement, url: string, sha256: string) {
  const response = await fetch(url, {
    credentials: withoutCredentials(url),
    referrerPolicy: "no-referrer",
    redirect: "error",
  });
  if (!response.ok || Number(response.headers.get("content-length")) > PHOTO_BYTES) throw response.status;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (hexadecimal(await digest(bytes)) !== sha256) throw "altered";
  const picture = await createImageBitmap(new Blob([bytes]));
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d")!.drawImage(picture, 0, 0);
}

function hexadecimal(bytes: Uint8Array) {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
