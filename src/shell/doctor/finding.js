/**
 * What the doctor says: one sentence, what is so and what to do about it.
 *
 * @typedef {object} Finding
 * @property {"wrong" | "note" | "good"} level
 * @property {string} text
 */

/**
 * Something keeps the card, or a part of it, from the visitors.
 *
 * @param {string} text
 * @returns {Finding}
 */
export const wrong = (text) => ({ level: "wrong", text });

/**
 * The card is there, and could be better.
 *
 * @param {string} text
 * @returns {Finding}
 */
export const note = (text) => ({ level: "note", text });

/**
 * @param {string} text
 * @returns {Finding}
 */
export const good = (text) => ({ level: "good", text });
