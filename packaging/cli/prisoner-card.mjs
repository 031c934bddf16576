#!/usr/bin/env node
/** Runs the program for this machine. */

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const machine = `${process.platform}-${process.arch}`;
const program = fileURLToPath(new URL(`./programs/${machine}/prisoner-card`, import.meta.url));

if (!existsSync(program)) {
  // The program needs the file permissions of Unix.
  const remedy = process.platform === "win32" ? "run it in the Linux subsystem" : "build it with Rust: cargo install prisoner-card";
  console.error(`error: this package has no program for ${machine}; ${remedy}`);
  process.exit(2);
}

const child = spawn(program, process.argv.slice(2), { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", ({ message }) => {
  console.error(`error: ${program} cannot be started: ${message}`);
  process.exit(2);
});
// If a signal ends the program, the same signal ends this process.
child.on("exit", (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
