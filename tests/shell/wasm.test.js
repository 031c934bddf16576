import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { calls, trap } from "./bindings.js";
import { lines, network, never, response, settle } from "./browser.js";

const { report } = await import("../../src/shell/errors.ts");
const { call, listenForCrash, loadWasm, release } = await import("../../src/shell/wasm.ts");

const WASM = "https://cdn.example/widget/prisoner-card-0.wasm";
const MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

const unavailable = `${WASM} cannot be used: it must be of the script's own release; its server must send "Access-Control-Allow-Origin: *", and a policy of this page must allow it in connect-src`;

const wasm = (type, body = MODULE, status = 200) => response(body, { status, headers: type ? { "content-type": type } : {} });

async function assertFailure(code, message) {
  await assert.rejects(loadWasm(), { code, message, final: true });
}

beforeEach(() => {
  network.requests.length = 0;
});

// In the order of a page's life: every failure first, then the one instance, then its crash.

test("fault_36: a wasm file that is missing, cut or altered is a failure, and each card tries again", async () => {
  network.answer = () => wasm("text/html", "not found", 404);
  await assertFailure("http", unavailable);
  network.answer = () => wasm("application/wasm", MODULE.subarray(0, 6));
  await assertFailure("network", unavailable);
  network.answer = () => wasm("text/plain", "not wasm");
  await assertFailure("network", unavailable);
  network.answer = () => {
    throw new TypeError("failed to fetch");
  };
  await assertFailure("network", unavailable);
  assert.equal(network.requests.length, 4);
  assert.equal(calls.instances, 0);
});

const forbidden = () => new WebAssembly.CompileError("blocked by a policy");

const unsupported =
  "prisoner-card needs WebAssembly, which cannot run here: a policy of this page must allow 'wasm-unsafe-eval' in script-src";

test("where wasm may not run, it is not asked for", async (context) => {
  context.mock.method(WebAssembly, "Module", function () {
    throw forbidden();
  });
  await assertFailure("unsupported", unsupported);
  assert.deepEqual(network.requests, []);
});

test("where only the engine's promise says that wasm may not run, the request is aborted", async (context) => {
  context.mock.method(WebAssembly, "instantiate", async () => {
    throw forbidden();
  });
  network.answer = () => never();
  await assertFailure("unsupported", unsupported);
  assert.deepEqual(
    network.requests.map(({ url, signal }) => [url, signal.aborted]),
    [[WASM, true]],
  );
});

test("fault_36: wasm served as text/plain works; all cards share one request and one instance", async () => {
  network.answer = () => wasm("text/plain");
  await Promise.all([loadWasm(), loadWasm()]);
  await loadWasm();
  assert.equal(network.requests.length, 1);
  assert.equal(calls.instances, 1);
  const { url, integrity, credentials, referrerPolicy } = network.requests[0];
  assert.deepEqual(
    { url, integrity, credentials, referrerPolicy },
    { url: WASM, integrity: "sha384-0", credentials: "same-origin", referrerPolicy: "no-referrer" },
  );
});

test("fault_37: after a trap nothing is called any more, and the cards hear of it once", async () => {
  const heard = [];
  listenForCrash((error) => heard.push(error));
  const message = "the card stopped because of an internal error: reload the page, and report this line";
  trap.onRead = () => {
    throw new WebAssembly.RuntimeError("unreachable");
  };
  assert.throws(() => call(trap.onRead), { code: "crashed", message, final: true });
  assert.throws(() => call(() => assert.fail("called")), { code: "crashed" });
  release(() => assert.fail("called"));
  await assert.rejects(loadWasm(), { code: "crashed" });
  assert.equal(heard.length, 1);
  await settle();
  assert.deepEqual(lines, []);
});

test("one fault is one line in the console", () => {
  const error = { message: "same", cause: undefined };
  report(error);
  report(error);
  assert.deepEqual(lines, ["prisoner-card: same"]);
});
