/**
 * The page around the card: its script tags, its policy, and the file that the Rust side is loaded from.
 */

import { good, note, wrong, type Finding } from "./finding.ts";
import { reach } from "./reach.ts";

/** The smallest module there is: compiling it shows whether a policy lets wasm run at all. */
const EMPTY_MODULE = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** Also under the name with a hash by which a site of `build` pins the script. */
export function scriptTags(): HTMLScriptElement[] {
  return [...document.querySelectorAll("script")].filter(({ src }) => /\/prisoner-card(?:-\w{16})?\.js(?:[?#]|$)/.test(src));
}

/** @param script the address of the script that defined the element */
export async function examinePage(script: string): Promise<Finding[]> {
  const others = new Set(scriptTags().map(({ src }) => src));
  // With data-base the script's address is not that of its tag.
  if (!others.delete(script) && others.size === 1) others.clear();
  const twice = [...others].map((other) =>
    wrong(`the page has the script twice: ${script} is used and ${other} is not, so remove one of them`),
  );
  return [good(`version ${__VERSION__}, from ${script}`), ...twice, ...(await examineEngine(script))];
}

async function examineEngine(script: string): Promise<Finding[]> {
  if (!globalThis.WebAssembly) {
    return [note("this browser has no WebAssembly: the card runs as plain JavaScript, as it does for such visitors")];
  }
  try {
    await globalThis.WebAssembly.instantiate(new Uint8Array(EMPTY_MODULE));
  } catch {
    return [
      note("a policy of this page forbids WebAssembly, so the card is a larger download: add 'wasm-unsafe-eval' to script-src"),
    ];
  }
  const url = new URL(__WASM_FILE__, script).href;
  const reached = await reach(url);
  if ("finding" in reached) return [reached.finding];
  return [...(await examineIntegrity(url, reached.response.clone())), ...examineType(url, reached.response)];
}

async function examineIntegrity(url: string, response: Response): Promise<Finding[]> {
  const [algorithm, expected] = __WASM_INTEGRITY__.split("-");
  if (!crypto.subtle) return [];
  const digest = await crypto.subtle.digest(algorithm.replace("sha", "SHA-"), await response.arrayBuffer());
  const actual = btoa(String.fromCharCode(...new Uint8Array(digest)));
  if (actual === expected) return [];
  return [wrong(`${url} is not the file of the script's own release: upload all files of one release, unchanged`)];
}

function examineType(url: string, { headers }: Response): Finding[] {
  const type = headers.get("content-type");
  if (type === "application/wasm") return [];
  return [
    note(
      `${url} is served as ${type ?? "no type at all"}, so the card comes later than it could: its server must send "Content-Type: application/wasm"`,
    ),
  ];
}

/** The photographs on a card that did not arrive. */
export async function examinePhotos(root: ShadowRoot): Promise<Finding[]> {
  const findings = [];
  for (const { src, complete, naturalWidth } of root.querySelectorAll("img")) {
    if (!complete || naturalWidth) continue;
    const { origin } = new URL(src);
    const blocked = await whatForbids(src, "img");
    findings.push(
      wrong(
        blocked
          ? `a policy of this page forbids the photograph ${src}: add ${origin} to ${blocked} in its Content-Security-Policy`
          : `the photograph ${src} does not load: open it in a tab; its server must send "Access-Control-Allow-Origin: *"`,
      ),
    );
  }
  return findings;
}

/** The reason that there is no element: the script has not run. */
export async function whyUndefined(): Promise<Finding[]> {
  const tags = scriptTags();
  if (tags.length === 0) {
    return [wrong("no script on this page loads prisoner-card.js: add its tag, and check whether your editor has removed it")];
  }
  const findings = [];
  for (const { src, type, integrity, crossOrigin } of tags) {
    const { hash, origin } = new URL(src);
    const address = src.slice(0, src.length - hash.length);
    if (type && !/^(?:module|(?:text|application)\/(?:java|ecma)script)$/i.test(type)) {
      findings.push(wrong(`the script's tag has type="${type}", so it does not run (a consent manager may have set it): remove type`));
      continue;
    }
    if (integrity && crossOrigin === null && origin !== location.origin) {
      findings.push(wrong("the script's tag has integrity and no crossorigin, so browsers refuse the script: add crossorigin to it"));
      continue;
    }
    const blocked = await whatForbids(address, "script");
    if (blocked) {
      findings.push(wrong(`a policy of this page forbids ${address}: add ${origin} to ${blocked} in its Content-Security-Policy`));
      continue;
    }
    const reached = await reach(address);
    findings.push(
      "finding" in reached
        ? reached.finding
        : wrong(`${address} loads but has not run: compare the tag's integrity with the file's, in integrity.json`),
    );
  }
  return findings;
}

/** The directive that keeps a script or picture of this address from being loaded. */
function whatForbids(src: string, name: "script" | "img"): Promise<string | undefined> {
  const element = document.createElement(name);
  const directive: Promise<string | undefined> = new Promise((resolve) => {
    const listen = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (src.startsWith(blockedURI)) resolve(effectiveDirective.replace("-elem", ""));
    };
    document.addEventListener("securitypolicyviolation", listen);
    const done = () => setTimeout(() => resolve(undefined), 50);
    // A script with a hash that no file has: it asks whether it may run, and never does.
    Object.assign(element, { integrity: "sha384-0", referrerPolicy: "no-referrer", crossOrigin: "anonymous", onload: done, onerror: done });
    try {
      element.src = src;
      if (name === "script") document.head.append(element);
    } catch {
      // Trusted Types: no answer this way.
      done();
    }
  });
  return directive.finally(() => element.remove());
}
