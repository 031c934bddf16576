/** The results of the visits. */

/** Figures of one peer under one condition, by round. @typedef {Map<number, number>} Series */

/** The limits of a card in any run, on a busy machine, too: requests for script, wasm and feed, and no shift. */
const LIMITS = { requests: 3, shift: 0 };

/** All visits of a run; none is left out. */
export class Measurements {
  /** @type {{ case: string, condition: string, peer: string, round: number, values: any, failure?: string }[]} */
  visits = [];

  /** Keeps the figures of a visit, or the reason why it failed. */
  async keep(about, visit) {
    try {
      this.visits.push({ ...about, ...(await visit()) });
    } catch ({ message }) {
      console.error(`  ${about.peer}, ${about.condition}: ${message}`);
      this.visits.push({ ...about, values: {}, failure: message });
    }
  }

  /** @returns {Series} */
  series(condition, peer, name) {
    const visits = this.visits.filter((visit) => visit.condition === condition && visit.peer === peer);
    return new Map(visits.map(({ round, values }) => [round, values[name]]).filter(([, value]) => value != null));
  }

  /** The failed visits, a line for each. */
  failures() {
    const failed = this.visits.filter(({ failure }) => failure);
    return failed.map(({ condition, peer, round, failure }) => `${condition}, ${peer}, round ${round + 1}: ${failure}`);
  }

  /** The failed visits, and the cards that exceed the limits. */
  problems() {
    const problems = this.failures();
    for (const { condition, peer, values } of this.visits.filter(({ peer }) => peer.includes("card"))) {
      for (const [name, limit] of Object.entries(LIMITS)) {
        if (values[name] > limit) problems.push(`${condition}, ${peer}: ${values[name]} ${name}, at most ${limit}`);
      }
    }
    return problems;
  }
}

/** The ratios of one series to another, in pairs of the same round, so that both had the same disturbances. */
export function ratios(series, base) {
  const pairs = [...series].filter(([round]) => base.get(round) > 0);
  return new Map(pairs.map(([round, value]) => [round, value / base.get(round)]));
}

/** The quartiles of a series; the second one is the median. @param {Series} series */
export function quartiles(series) {
  const sorted = [...series.values()].sort((one, other) => one - other);
  return [1, 2, 3].map((number) => {
    // Between two values, by linear interpolation.
    const position = (number * (sorted.length - 1)) / 4;
    const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
    return below + (above - below) * (position % 1);
  });
}
