/**
 * Other scripts on the page that watch its readers, or visit links before they do. A card asks recorders to leave it
 * out; they still record a reader's actions around it.
 */

import { note, type Finding } from "./finding.ts";

interface Recorder {
  name: string;
  /** a name that its script puts on the window */
  global: string;
  /** the part that the addresses of its script have in common */
  script: RegExp;
}

const RECORDERS: Recorder[] = [
  { name: "Clarity", global: "clarity", script: /\bclarity\.ms\// },
  { name: "Datadog", global: "DD_RUM", script: /\bdatadoghq-browser-agent\.com\// },
  { name: "FullStory", global: "_fs_org", script: /\bfullstory\.com\/s\/fs\.js/ },
  { name: "Hotjar", global: "_hjSettings", script: /\bhotjar\.com\// },
  { name: "LogRocket", global: "LogRocket", script: /\/LogRocket(?:\.min)?\.js/ },
  { name: "Mouseflow", global: "_mfq", script: /\bmouseflow\.com\/projects\// },
  { name: "rrweb", global: "rrwebRecord", script: /\brrweb\b[^?#]*\.js/ },
  { name: "Sentry", global: "__SENTRY__", script: /\bsentry-cdn\.com\// },
  { name: "Yandex Metrica", global: "ym", script: /\bmc\.yandex\.[a-z]+\/metrika\// },
];

export function examineWatchers(): Finding[] {
  const scripts = [...document.querySelectorAll("script")];
  const isHere = ({ global, script }: Recorder) => global in window || scripts.some(({ src }) => script.test(src));
  const findings = RECORDERS.filter(isHere).map(({ name }) =>
    note(
      `${name} may record what readers do on this page: it is asked to leave the card out, but it sees that they came to it, so keep it off pages with a card`,
    ),
  );
  const rules = scripts.filter(({ type, text }) => type.toLowerCase() === "speculationrules" && !text.includes("no-prefetch"));
  if (rules.length) {
    findings.push(
      note(
        'speculation rules of this page may have browsers visit links before a reader chooses them: leave out those of cards, with {"not": {"selector_matches": ".no-prefetch"}}',
      ),
    );
  }
  return findings;
}
