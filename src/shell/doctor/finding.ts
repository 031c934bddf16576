/** A finding of the doctor: one sentence, with the fault and the way to fix it. */

export interface Finding {
  level: "wrong" | "note" | "good";
  text: string;
}

/** Something keeps the card, or a part of it, from the visitors. */
export const wrong = (text: string): Finding => ({ level: "wrong", text });

/** The card is there, and could be better. */
export const note = (text: string): Finding => ({ level: "note", text });

export const good = (text: string): Finding => ({ level: "good", text });
