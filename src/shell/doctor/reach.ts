/**
 * The reason that a file cannot be loaded. A browser does not say, so this asks again in other ways and
 * listens to violations of the page's policy.
 */

import { withoutCredentials } from "../credentials.ts";
import { MIRROR_MILLISECONDS } from "../limits.ts";
import { wrong, type Finding } from "./finding.ts";

const QUIET: RequestInit = { referrerPolicy: "no-referrer", cache: "no-cache" };

export async function reach(url: string): Promise<{ response: Response } | { finding: Finding }> {
  if (url.startsWith("http:") && location.protocol === "https:") {
    return { finding: wrong(`${url} is mixed content: a page on https loads only https, so write https:// here`) };
  }
  const { response, violated } = await ask(url, { credentials: withoutCredentials(url) });
  if (response?.ok) return { response };
  if (response) return { finding: wrong(`${url} answers ${response.status}: ${statusRemedy(response.status)}`) };
  const { origin } = new URL(url);
  if (violated) {
    return { finding: wrong(`a policy of this page forbids ${url}: add ${origin} to ${violated} in its Content-Security-Policy`) };
  }
  // Without reading the answer: where this succeeds, the server is there and only says nothing of other sites.
  const blind = await ask(url, { mode: "no-cors", credentials: "omit" });
  if (blind.response) {
    return {
      finding: wrong(`${url} may not be read by other sites: its server must send the header "Access-Control-Allow-Origin: *"`),
    };
  }
  return { finding: wrong(`${url} cannot be reached: open it in a tab, check the host's name and its certificate`) };
}

function statusRemedy(status: number) {
  return status === 404 || status === 410 ? "there is no such file, check the address" : "check its server";
}

async function ask(url: string, options: RequestInit): Promise<{ response?: Response, violated?: string }> {
  let violated: string | undefined;
  const listen = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (url.startsWith(blockedURI)) violated = effectiveDirective;
  };
  document.addEventListener("securitypolicyviolation", listen);
  try {
    return { response: await fetch(url, { ...QUIET, ...options, signal: AbortSignal.timeout?.(MIRROR_MILLISECONDS) }) };
  } catch {
    // The violation is an event of its own, and comes in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { violated };
  } finally {
    document.removeEventListener("securitypolicyviolation", listen);
  }
}
