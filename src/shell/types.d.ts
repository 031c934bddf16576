// What the build puts in, and the bindings that wasm-bindgen writes from src/browser.

declare const __WASM_FILE__: string;
declare const __WASM_INTEGRITY__: string;
/** Empty in a development build, which has no twin. */
declare const __TWIN_FILE__: string;
declare const __TWIN_INTEGRITY__: string;
declare const __DOCTOR_FILE__: string;
declare const __DOCTOR_INTEGRITY__: string;
/** The release's version; only the doctor knows it. */
declare const __VERSION__: string;

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "bindings" {
  export function initSync(options: { module: WebAssembly.Module }): unknown;
  export function stylesheet(): string;
  export function read(feed: unknown, person: string): Reading;
  export class Reading {
    readonly code: string | undefined;
    readonly message: string | undefined;
    readonly nextUrl: string | undefined;
    readonly issued: string | undefined;
    readonly sequence: number | undefined;
    free(): void;
  }
  export class Card {
    constructor(root: Element);
    show(reading: Reading, language: string, layout: string, help: string, stale: boolean, folded: boolean): string;
    fail(code: string, language: string): void;
    destroy(): void;
  }
}
