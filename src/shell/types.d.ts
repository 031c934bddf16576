// What the build puts in, and the bindings that wasm-bindgen writes from src/browser.

declare const __WASM_FILE__: string;
declare const __WASM_INTEGRITY__: string;
/** Empty in a development build, which has no JavaScript build. */
declare const __NOWASM_FILE__: string;
declare const __NOWASM_INTEGRITY__: string;
declare const __DOCTOR_FILE__: string;
declare const __DOCTOR_INTEGRITY__: string;
/** The release's version; only the doctor knows it. */
declare const __VERSION__: string;

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "bindings" {
  /** Without a module the JavaScript build runs. */
  export function initSync(module: WebAssembly.Module | undefined): void;
  export function stylesheet(): string;
  /** A number that stands for something on the Rust side. */
  export type Reading = number;
  export type Card = number;
  /** What it returns, `src/browser/shell.rs` says. */
  export function read(feed: unknown, person: string): string;
  export function forget(reading: Reading): void;
  export interface Look {
    /** What the page asks for, empty where it does not. */
    language: string;
    compact: boolean;
    /** The attribute's value. */
    help: string;
    /** The level of the card's heading. */
    level: number;
    /** In whole days since 1970. */
    today: number;
    /** Whether the long texts stand open. */
    unfolded: boolean;
    /** Whether a newer version could not be loaded. */
    stale: boolean;
    /** Whether only the beginning is drawn. */
    beginning: boolean;
  }
  export function mount(root: Element): Card;
  /** `look` is the transcript of a `Look`. */
  export function show(card: Card, reading: Reading, look: string): string;
  /** `failure` is the transcript of an object with a `code` and a `language`. */
  export function fail(card: Card, failure: string): void;
  export function unmount(card: Card): void;
}
