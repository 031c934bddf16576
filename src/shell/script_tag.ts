/**
 * The script's own tags and folder. `document.currentScript` is only there while the script runs for the first
 * time, so it is read here, once, and never from a callback.
 */

import { ofDocument, querySelectorAll, URL } from "./natives.ts";

const NAME = `${__FILES__}.js`;

/** An address of that name, or of the one by which a site of `build` pins the file, which has a hash. */
const FILE = new RegExp(`(https?|file):[^\\s()?]*?${__FILES__}(-\\w{16})?\\.js`);

const current = ofDocument("currentScript");

/** Null in a module and in a shadow tree. */
const running = current instanceof HTMLScriptElement ? current : null;

/** All tags that load the script, in the order of the page. */
export const named: HTMLScriptElement[] = scripts("script").filter(({ src }) => isFile(src));

/** A bundle has another name, and its address says nothing of where our files are. */
const found = isFile(running?.src) ? running : named[0];

/** Whether its author has written the tag that runs: for a file of another host, jQuery runs a copy in the head, without `data-*`. */
const isOriginal =
  running === found && !running?.closest("head") && (running?.dataset.person || /[?&]person=/.test(`${running?.src}`));

/** The tag that runs, or, where another one does (a bundle's, jQuery's for a file), all that load the script. */
export const tags: HTMLScriptElement[] = !running ? named : isOriginal ? [running] : [running, ...named];

/** The nonce that a policy of the page may require of scripts. */
export const nonce = found?.nonce ?? "";

const stated = [running, found, ...scripts("script[data-base]")].find((tag) => tag?.dataset.base)?.dataset.base;

const page = ofDocument("baseURI");

/** The address of the script, if a tag says it. */
const written = stated ? resolve(stated.replace(/\/*$/, `/${NAME}`), page) : usable(found?.src);

/**
 * A trace of calls has the address of a module that another one imports, and of a script in a shadow tree. It is read
 * only where no tag has the address: for a trace, V8 parses the whole script a second time.
 */
const known = written ?? FILE.exec(`${new Error().stack}`)?.[0];

/** Whether the folder of the script's files is known; or else the one of the bundle or of the page is tried. */
export const isFolderKnown = !!known;

/** The base of the other files' addresses: an address in their folder. */
export const scriptUrl = known ?? usable(running?.src) ?? page;

/** A query may name the files that a server joins into one. */
function isFile(url: string = "") {
  return FILE.test(url.replace(/\?.*/, ""));
}

/** Nothing is relative to a data: or blob: address. */
function usable(url: string | undefined) {
  return url && !/^(?:data|blob):/.test(url) ? url : undefined;
}

function resolve(url: string, base: string) {
  try {
    return new URL(url, base).href;
  } catch {
    return base;
  }
}

function scripts(selector: string) {
  return [...querySelectorAll(selector)] as HTMLScriptElement[];
}
