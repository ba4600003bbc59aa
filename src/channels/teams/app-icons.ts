// The app's two icons, drawn here: a speech bubble that holds a link. No image files, nobody else's picture.
import { crc32, deflateSync } from 'node:zlib';

type Point = readonly [number, number];
type Colour = readonly [number, number, number];

const teal: Colour = [18, 66, 76];
const sun: Colour = [255, 209, 102];
const white: Colour = [255, 255, 255];
const grid = 64;
const samples = 4;

/** The colour icon, 192 pixels square: the picture in the middle, so that a round frame cuts nothing off. */
export function colourIcon(): Buffer {
  return draw(192, 0.6, (point) => (!isInBubble(point) || isOnLink(point) ? [teal, 1] : [sun, 1]));
}

/** The outline icon, 32 pixels square: white on nothing. */
export function outlineIcon(): Buffer {
  return draw(32, 1, (point) => (isInBubble(point) && !isOnLink(point) ? [white, 1] : [white, 0]));
}

function isInBubble([x, y]: Point): boolean {
  const inEllipse = ((x - 32) / 28) ** 2 + ((y - 28) / 23) ** 2 <= 1;
  return inEllipse || isInTriangle([x, y], [13, 42], [11, 60], [30, 48]);
}

const arc = (cx: number, cy: number, from: number, to: number): readonly Point[] =>
  Array.from({ length: 9 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / 8) * Math.PI) / 180;
    return [cx + 7 * Math.cos(angle), cy + 7 * Math.sin(angle)] as const;
  });
// Two halves of a chain's link, and what joins them.
const strokes: readonly (readonly Point[])[] = [
  [[30, 35], ...arc(26, 28, 90, 270), [30, 21]],
  [[34, 21], ...arc(38, 28, -90, 90), [34, 35]],
  [
    [27, 28],
    [37, 28],
  ],
];

function isOnLink(point: Point): boolean {
  return strokes.some((line) => line.some((from, place) => distance(point, from, line[place + 1] ?? from) <= 2.6));
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const side = (q: Point, r: Point): number => (p[0] - r[0]) * (q[1] - r[1]) - (q[0] - r[0]) * (p[1] - r[1]);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function draw(size: number, share: number, colourAt: (point: Point) => readonly [Colour, number]): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  const margin = (1 - share) / 2;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let sub = 0; sub < samples * samples; sub++) {
        const u = (x + ((sub % samples) + 0.5) / samples) / size;
        const v = (y + (Math.floor(sub / samples) + 0.5) / samples) / size;
        const [colour, alpha] = colourAt([((u - margin) / share) * grid, ((v - margin) / share) * grid]);
        colour.forEach((value, channel) => {
          sum[channel] = (sum[channel] ?? 0) + value * alpha;
        });
        sum[3] = (sum[3] ?? 0) + alpha;
      }
      const alpha = sum[3] ?? 0;
      const at = y * (size * 4 + 1) + 1 + x * 4;
      for (let channel = 0; channel < 3; channel++)
        rows[at + channel] = alpha === 0 ? 255 : Math.round((sum[channel] ?? 0) / alpha);
      rows[at + 3] = Math.round((alpha / (samples * samples)) * 255);
    }
  }
  return png(size, rows);
}

function png(size: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
