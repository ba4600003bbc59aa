// Our own small network over the encoder's vectors: one layer of hidden units, one output a head; nothing random but a fixed row of numbers, so training twice gives the same.

/** Weights of a network; rows of `first` are hidden units, rows of `second` are heads. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
}

/** What each head should say of each example, and how much it matters. */
export interface Goal {
  readonly wanted: Float32Array;
  readonly importance: Float32Array;
}

const settings = { hidden: 32, rounds: 16, batch: 64, speed: 0.0012, penalty: 0.005, momentum: 0.9, memory: 0.99 };

/** The log-odds of every head for one vector. */
export function outputsOf(network: Network, x: Float32Array): Float32Array {
  const hidden = new Float32Array(network.hidden);
  const out = new Float32Array(network.secondBias.length);
  forward(network, x, hidden, out);
  return out;
}

function forward(network: Network, x: Float32Array, hidden: Float32Array, out: Float32Array): void {
  const { inputs, first, firstBias, second, secondBias } = network;
  for (let h = 0; h < hidden.length; h++) {
    let sum = firstBias[h]!;
    const row = h * inputs;
    for (let i = 0; i < inputs; i++) sum += first[row + i]! * x[i]!;
    hidden[h] = sum > 0 ? sum : 0;
  }
  for (let o = 0; o < out.length; o++) {
    let sum = secondBias[o]!;
    for (let h = 0; h < hidden.length; h++) sum += second[o * hidden.length + h]! * hidden[h]!;
    out[o] = sum;
  }
}

/** Trains a network on vectors and goals (Adam, L2, a falling step); another `seed` starts from other numbers. */
export function trainNetwork(vectors: readonly Float32Array[], goals: readonly Goal[], seed: number): Network {
  const inputs = vectors[0]?.length ?? 0;
  const heads = goals[0]?.wanted.length ?? 0;
  const { hidden, batch } = settings;
  const next = numbers(seed);
  const middle = meanOf(vectors, inputs);
  const centred = vectors.map((x) => x.map((value, i) => value - middle[i]!));
  const network: Network = {
    inputs,
    hidden,
    first: Float32Array.from({ length: hidden * inputs }, () => bell(next) / Math.sqrt(Math.max(1, inputs))),
    firstBias: new Float32Array(hidden),
    second: Float32Array.from({ length: heads * hidden }, () => bell(next) / Math.sqrt(hidden)),
    secondBias: new Float32Array(heads),
  };
  const parts = [network.first, network.firstBias, network.second, network.secondBias];
  const optimisers = parts.map((part, i) => createAdam(part, i % 2 === 0 ? settings.penalty : 0));
  const gradients = parts.map((part) => new Float32Array(part.length));
  const order = centred.map((_, i) => i);
  const perRound = Math.max(1, Math.floor(order.length / batch));
  let step = 0;
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, next);
    for (let b = 0; b < perRound; b++) {
      for (const gradient of gradients) gradient.fill(0);
      for (const example of order.slice(b * batch, (b + 1) * batch))
        addGradient(network, centred[example]!, goals[example]!, gradients, batch);
      step++;
      const speed = settings.speed * (1 - step / (settings.rounds * perRound + 1));
      optimisers.forEach((move, i) => {
        move(gradients[i]!, speed, step);
      });
    }
  }
  // The middle of the vectors goes into the bias, so that the reader need not know it.
  for (let h = 0; h < hidden; h++)
    for (let i = 0; i < inputs; i++) network.firstBias[h]! -= network.first[h * inputs + i]! * middle[i]!;
  return network;
}

function addGradient(
  network: Network,
  x: Float32Array,
  goal: Goal,
  gradients: readonly Float32Array[],
  batch: number,
): void {
  const [first, firstBias, second, secondBias] = gradients as [Float32Array, Float32Array, Float32Array, Float32Array];
  const { inputs, hidden } = network;
  const active = new Float32Array(hidden);
  const out = new Float32Array(network.secondBias.length);
  forward(network, x, active, out);
  const back = new Float32Array(hidden);
  for (let o = 0; o < out.length; o++) {
    const slope = (goal.importance[o]! * (1 / (1 + Math.exp(-out[o]!)) - goal.wanted[o]!)) / batch;
    secondBias[o]! += slope;
    for (let h = 0; h < hidden; h++) {
      second[o * hidden + h]! += slope * active[h]!;
      back[h]! += slope * network.second[o * hidden + h]!;
    }
  }
  for (let h = 0; h < hidden; h++) {
    if (active[h] === 0) continue;
    const slope = back[h]!;
    firstBias[h]! += slope;
    const row = h * inputs;
    for (let i = 0; i < inputs; i++) first[row + i]! += slope * x[i]!;
  }
}

function createAdam(weights: Float32Array, penalty: number) {
  const mean = new Float32Array(weights.length);
  const square = new Float32Array(weights.length);
  const { momentum, memory } = settings;
  return (gradient: Float32Array, speed: number, step: number): void => {
    const meanScale = 1 / (1 - momentum ** step);
    const squareScale = 1 / (1 - memory ** step);
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i]! + penalty * weights[i]!;
      mean[i] = momentum * mean[i]! + (1 - momentum) * g;
      square[i] = memory * square[i]! + (1 - memory) * g * g;
      weights[i]! -= (speed * mean[i]! * meanScale) / (Math.sqrt(square[i]! * squareScale) + 1e-8);
    }
  };
}

function meanOf(vectors: readonly Float32Array[], inputs: number): Float32Array {
  const sum = new Float64Array(inputs);
  for (const x of vectors) for (let i = 0; i < inputs; i++) sum[i]! += x[i]!;
  return Float32Array.from(sum, (value) => value / Math.max(1, vectors.length));
}

// A row of numbers between 0 and 1 that is the same on every machine (Park and Miller).
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function bell(next: () => number): number {
  return Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
