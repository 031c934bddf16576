/** `Object.hasOwn`, which the verifier's libraries call and Chromium before 93, Firefox before 92 and Safari before 15.4 lack. */
export function hasOwn(object: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}
