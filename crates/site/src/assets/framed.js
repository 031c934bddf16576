// Messages of a card in a frame to the page around it: its height, and the links that it may not open.
//
// The same messages serve WordPress (wp-includes/js/wp-embed.js, which asks for a secret from the fragment) and
// prisoner-card-frame.js, which asks for the type. They hold nothing that the page around could not know.
(() => {
  "use strict";
  if (parent === window) return;

  const box = document.querySelector(".shut");
  let told;
  let pressed;

  // It may come later than this page: WordPress adds it when its own script has loaded.
  const secret = () => /[?&#]secret=([0-9A-Za-z]{1,64})(?![^&])/.exec(location.hash)?.[1];

  const tell = (message, value) => parent.postMessage({ type: "prisoner-card", secret: secret(), message, value }, "*");

  const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);

  const tellHeight = () => {
    told = height();
    if (told) tell("height", told);
  };

  // A sandbox may forbid new windows: then there is none, or in Firefox an error.
  const isOpened = (url) => {
    try {
      open(url, "_blank").opener = null;
      return true;
    } catch {
      return false;
    }
  };

  // The address as text, beside the link that cannot be opened.
  const show = (link) => {
    pressed = link;
    box.querySelector(".url").textContent = link.href;
    box.hidden = false;
    const lowest = height() - box.offsetHeight;
    const top = link.getBoundingClientRect().bottom + scrollY;
    box.style.top = `${Math.max(0, Math.min(top, lowest))}px`;
    box.focus();
  };

  const hide = () => {
    if (box.hidden) return;
    box.hidden = true;
    pressed?.focus();
  };

  addEventListener("click", (event) => {
    const path = event.composedPath();
    const link = path.find((node) => node.localName === "a" && /^https?:/.test(node.href));
    if (link && !event.defaultPrevented) {
      event.preventDefault();
      if (isOpened(link.href)) return hide();
      if (new URL(link.href).host === location.host) tell("link", link.href);
      show(link);
    } else if (!path.includes(box)) hide();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  addEventListener("message", ({ data, source }) => {
    if (source === parent && data?.message === "ready" && (!data.secret || data.secret === secret())) tellHeight();
  });
  addEventListener("hashchange", tellHeight);
  // Out of sight, frames of other sites are not drawn, and their observers wait.
  addEventListener("prisoner-card-ready", tellHeight);
  tellHeight();
  new ResizeObserver(() => {
    if (height() !== told) tellHeight();
  }).observe(document.documentElement);
})();
