// Our own small logistic regression: sparse and dense features together, L2, L-BFGS; no randomness, so training twice gives the same weights.

/** One message: its sparse features and its dense ones; `indexes` below `sparseSize`. */
export interface Example {
  readonly indexes: Int32Array;
  readonly values: Float32Array;
  readonly dense: Float32Array;
}

export interface Weights {
  readonly bias: number;
  readonly sparse: Float64Array;
  readonly dense: Float64Array;
}

/** The log-odds of one message. */
export function logOdds(weights: Weights, example: Example): number {
  let sum = weights.bias;
  for (let i = 0; i < example.indexes.length; i++) sum += weights.sparse[example.indexes[i]!]! * example.values[i]!;
  for (let i = 0; i < example.dense.length; i++) sum += weights.dense[i]! * example.dense[i]!;
  return sum;
}

/** Weights that separate `labels` with the penalty `l2` on everything but the bias; `importance` weighs each message. */
export function train(
  examples: readonly Example[],
  labels: readonly boolean[],
  importance: readonly number[],
  size: { readonly sparse: number; readonly dense: number },
  l2: number,
  steps = 40,
): Weights {
  const n = 1 + size.sparse + size.dense;
  const unpack = (x: Float64Array): Weights => ({
    bias: x[0]!,
    sparse: x.subarray(1, 1 + size.sparse),
    dense: x.subarray(1 + size.sparse),
  });
  const objective = (x: Float64Array, gradient: Float64Array): number => {
    const weights = unpack(x);
    let loss = 0;
    gradient.fill(0);
    for (let i = 1; i < n; i++) {
      loss += 0.5 * l2 * x[i]! * x[i]!;
      gradient[i] = l2 * x[i]!;
    }
    for (let e = 0; e < examples.length; e++) {
      const example = examples[e]!;
      const z = logOdds(weights, example);
      const y = labels[e] === true ? 1 : -1;
      const m = y * z;
      loss += importance[e]! * (m > 0 ? Math.log1p(Math.exp(-m)) : -m + Math.log1p(Math.exp(m)));
      const g = (-importance[e]! * y) / (1 + Math.exp(m));
      gradient[0]! += g;
      for (let i = 0; i < example.indexes.length; i++) gradient[1 + example.indexes[i]!]! += g * example.values[i]!;
      for (let i = 0; i < example.dense.length; i++) gradient[1 + size.sparse + i]! += g * example.dense[i]!;
    }
    return loss;
  };
  return unpack(minimise(objective, n, steps));
}

function minimise(
  objective: (x: Float64Array, gradient: Float64Array) => number,
  n: number,
  steps: number,
): Float64Array {
  const memory = 7;
  let x = new Float64Array(n);
  let gradient = new Float64Array(n);
  let value = objective(x, gradient);
  const history: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  let still = 0;
  for (let step = 0; step < steps; step++) {
    const direction = gradient.slice();
    const alphas: number[] = [];
    for (let h = history.length - 1; h >= 0; h--) {
      const { s, y, rho } = history[h]!;
      const alpha = rho * dot(s, direction);
      alphas[h] = alpha;
      add(direction, y, -alpha);
    }
    const last = history.at(-1);
    scale(
      direction,
      last === undefined ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1 / (last.rho * dot(last.y, last.y)),
    );
    for (let h = 0; h < history.length; h++) {
      const { s, y, rho } = history[h]!;
      add(direction, s, alphas[h]! - rho * dot(y, direction));
    }
    const slope = -dot(gradient, direction);
    if (slope > -1e-9) break;
    let size = 1;
    const next = new Float64Array(n);
    const nextGradient = new Float64Array(n);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 20; tries++) {
      for (let i = 0; i < n; i++) next[i] = x[i]! - size * direction[i]!;
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * size * slope) break;
      size /= 2;
    }
    const s = next.slice();
    add(s, x, -1);
    const y = nextGradient.slice();
    add(y, gradient, -1);
    const curvature = dot(s, y);
    if (curvature > 1e-10) {
      history.push({ s, y, rho: 1 / curvature });
      if (history.length > memory) history.shift();
    }
    const gain = value - nextValue;
    x = next;
    gradient = nextGradient;
    value = nextValue;
    // One short step may only be an awkward direction; stopped there, readers trained on almost the same sentences speak on quite other scales.
    still = gain < 5e-4 * Math.max(1, Math.abs(value)) ? still + 1 : 0;
    if (still === 3) break;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(a: Float64Array, b: Float64Array, by: number): void {
  for (let i = 0; i < a.length; i++) a[i]! += by * b[i]!;
}

function scale(a: Float64Array, by: number): void {
  for (let i = 0; i < a.length; i++) a[i]! *= by;
}
