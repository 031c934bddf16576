/** The speeds of the network and the processor. Chromium slows the main thread down, and no other. */

import { readFileSync } from "node:fs";

/**
 * The networks that one card is measured over: the latency from a request to the first byte of its answer in ms,
 * kilobits in a second, how many times slower the main thread is, and whether a visit with full caches is measured.
 */
export const NETWORKS = JSON.parse(readFileSync(new URL("../profiles.json", import.meta.url), "utf8"));

const UNLIMITED = { latency: 0, download: Infinity, upload: Infinity };
export const LOCAL = { ...UNLIMITED, processor: 1 };
export const LOCAL_SLOW = { ...UNLIMITED, processor: 4 };

/** The condition of measurements with full caches. */
export const warm = ({ name }) => `${name}, warm cache`;

/** The commands of the DevTools protocol that emulate a profile. */
export function emulation({ latency, download, upload, processor }) {
  // Chromium takes bytes, and −1 for no limit.
  const bytes = (kilobits) => (Number.isFinite(kilobits) ? (kilobits * 1000) / 8 : -1);
  const [downloadThroughput, uploadThroughput] = [bytes(download), bytes(upload)];
  return {
    "Network.emulateNetworkConditions": { offline: false, latency, downloadThroughput, uploadThroughput },
    "Emulation.setCPUThrottlingRate": { rate: processor },
  };
}

/** A profile's numbers, for the report. */
export function describe({ name, latency, download, upload, processor, source }) {
  const [down, up] = [download, upload].map((kilobits) => `${(kilobits / 1000).toFixed(2)} Mbit/s`);
  const thread = processor === 1 ? "at full speed" : `${processor}× slower`;
  return `- ${name}: ${latency} ms from request to answer, ${down} down, ${up} up, main thread ${thread}; ${source}`;
}
