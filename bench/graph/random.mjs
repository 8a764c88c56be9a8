/**
 * A small seeded generator of numbers in [0, 1): sfc32, the same on every platform and version of Node.
 *
 * @see https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function createRandom(seed) {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = seed | 0;
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** A whole number from 0 to `below`, exclusive. */
export function whole(random, below) {
  return Math.floor(random() * below);
}

/** One of a list. */
export function pick(random, list) {
  return list[whole(random, list.length)];
}

/** The list in another order. */
export function shuffled(random, list) {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = whole(random, i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/** Draws ranks from 0 to `size`, exclusive, by Zipf's law: rank r is as likely as 1 / (r + 1) ** exponent. */
export function createZipf(size, exponent) {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += 1 / (rank + 1) ** exponent;
  return (random) => {
    const at = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
