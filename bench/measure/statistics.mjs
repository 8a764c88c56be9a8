/** The value that a share of the others is below; `sorted` ascends. */
export function quantile(sorted, share) {
  if (sorted.length === 0) return Number.NaN;
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export function ascending(values) {
  return [...values].sort((a, b) => a - b);
}

export function median(values) {
  const sorted = ascending(values);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median with the least and the greatest. */
export function spread(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** A line through points `[x, y]` by least squares: its slope, its height at 0, and r² as the share it explains. */
export function line(points) {
  const n = points.length;
  const mean = (of) => points.reduce((sum, point) => sum + point[of], 0) / n;
  const [x, y] = [mean(0), mean(1)];
  const sum = (f) => points.reduce((total, point) => total + f(point[0] - x, point[1] - y), 0);
  const slope = sum((dx, dy) => dx * dy) / sum((dx) => dx * dx);
  return {
    slope,
    intercept: y - slope * x,
    r2: sum((dx, dy) => dx * dy) ** 2 / (sum((dx) => dx * dx) * sum((_, dy) => dy * dy)),
  };
}

/** A number with so many digits that matter. */
export function round(value, digits = 4) {
  return Number(value.toPrecision(digits));
}
