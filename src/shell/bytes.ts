/** Bytes as texts have them. */

/** @returns undefined where it is no base64 */
export function ofBase64(text: unknown): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob((text as string)), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export function hexadecimal(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
