// The constants that the build puts in. The types of the bindings, bindings.d.ts, are written by
// wasm-bindgen.

/** The beginning of the names of the script's files: `prisoner-card`. */
declare const __FILES__: string;
declare const __WASM_FILE__: string;
declare const __WASM_INTEGRITY__: string;
/** Empty in a development build, which has no JavaScript build. */
declare const __NOWASM_FILE__: string;
declare const __NOWASM_INTEGRITY__: string;
declare const __DOCTOR_FILE__: string;
declare const __DOCTOR_INTEGRITY__: string;
declare const __VERIFIER_FILE__: string;
declare const __VERIFIER_INTEGRITY__: string;
/** Of the card's script; the list alone knows it. */
declare const __CARD_INTEGRITY__: string;
declare const __LETTER_FILE__: string;
declare const __LETTER_INTEGRITY__: string;
/** The script's own sentences in English (crates/locales). */
declare const __ENGLISH__: {
  tag: string;
  dir: string;
  script: Record<"failed" | "outdated" | "expired" | "doubtful" | "show", string>;
};
/** The SHA-256 of each pack in base64, by the language's tag. */
declare const __PACKS__: Record<string, string>;
/** The tags of all languages, English's first; only the doctor knows them. */
declare const __LANGUAGES__: string[];
/** The release's version; only the doctor knows it. */
declare const __VERSION__: string;

declare module "*.css" {
  const text: string;
  export default text;
}

/** The same file as "bindings", whose types leave this out. */
declare module "glue" {
  export function __wbg_set_wasm(exports: Record<string, unknown>): void;
}

/** Written by the build (xtask/src/names.rs). */
declare module "names" {
  /** The functions that the wasm imports, by module and name. */
  export const modules: Record<string, WebAssembly.ModuleImports>;
  /** The names that the bindings have for the wasm's exports, where those are shorter. */
  export const exportNames: Record<string, string>;
}
