/**
 * For pages that show a card in a frame, `<iframe class="prisoner-card-frame">`: the frame gets the height of its card,
 * and the links that a sandbox keeps it from opening are opened here. A file of its own, which no page with an element
 * downloads.
 *
 * A frame may change itself alone, and `event.source` says which one sends: a height has bounds, and a link is followed
 * to the frame's own host, from the frame that the visitor is in.
 */

const TYPE = "prisoner-card";

/** The heights that a card may ask for, in pixels: it is never lower, and no higher with all its texts unfolded. */
const LOWEST = 100;
const HIGHEST = 20_000;

/**
 * The mark of a message that was heard. Each frame's snippet brings this script, and a link must open once. Not a mark of the
 * page: `document.open` takes the listeners away and leaves the page's properties.
 */
const HEARD = Symbol.for("prisoner-card-frame");

addEventListener("message", (event: MessageEvent & { [HEARD]?: boolean }) => {
  const { data, source } = event;
  if (data?.type !== TYPE || event[HEARD]) return;
  event[HEARD] = true;
  for (const frame of cardFrames()) {
    if (frame.contentWindow !== source) continue;
    const { message, value } = data;
    if (message === "height") resize(frame, value);
    else if (message === "link" && Reflect.get(Document.prototype, "activeElement", document) === frame) follow(frame, value);
  }
});

// Frames that were there first have sent their height to nobody.
for (const frame of cardFrames()) frame.contentWindow?.postMessage({ type: TYPE, message: "ready" }, "*");

function cardFrames(): NodeListOf<HTMLIFrameElement> {
  return inDocument("querySelectorAll", "iframe.prisoner-card-frame");
}

/** The document's method, even where an image has that name (HTML, "named access on the Document"). */
function inDocument(name: "createElement" | "querySelectorAll", value: string): any {
  return Reflect.apply(Document.prototype[name], document, [value]);
}

function resize(frame: HTMLIFrameElement, value: unknown) {
  if (typeof value === "number" && value >= LOWEST && value <= HIGHEST) frame.height = `${Math.ceil(value)}`;
}

function follow(frame: HTMLIFrameElement, value: unknown) {
  let url;
  try {
    url = new URL(`${value}`);
    if (url.origin !== new URL(frame.src).origin) return;
  } catch {
    return;
  }
  // By a link: `open` may be a function of the page's own.
  Object.assign(inDocument("createElement", "a"), { href: url.href, target: "_blank", rel: "noopener noreferrer" }).click();
}

export {};
