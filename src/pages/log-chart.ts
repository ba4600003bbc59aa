// Small charts drawn on the server: no script, no colour that carries meaning alone, and the same numbers as a table beside them.
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Stacked on top of the value, such as unanswered on answered. */
  readonly more?: number;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (value: number): number => Math.round(value * 10) / 10;

/** Upright bars over time. `says` is what a screen reader hears; the table beside it gives every number. */
export function barChart(bars: readonly Bar[], says: string, every = 1, more: 'missing' | 'other' = 'missing'): string {
  const [width, height, left, foot, head] = [400, 180, 30, 24, 16];
  const most = niceMost(Math.max(1, ...bars.map((bar) => bar.value + (bar.more ?? 0))));
  const step = (width - left) / Math.max(1, bars.length);
  const y = (value: number): number => height - foot - (value / most) * (height - foot - head);
  const lines = [0, most / 2, most].map(
    (value) =>
      `<line class="lwa-chart__line" x1="${left}" x2="${width}" y1="${round(y(value))}" y2="${round(y(value))}"/><text class="lwa-chart__label" x="${left - 6}" y="${round(y(value) + 4)}" text-anchor="end">${round(value)}</text>`,
  );
  const drawn = bars.map((bar, place) => {
    const x = left + place * step + step * 0.14;
    const wide = round(step * 0.72);
    const extra = bar.more ?? 0;
    const top = y(bar.value + extra);
    const parts = [
      bar.value > 0
        ? `<rect class="lwa-chart__bar" x="${round(x)}" y="${round(y(bar.value))}" width="${wide}" height="${round(y(0) - y(bar.value))}"/>`
        : '',
      extra > 0
        ? `<rect class="lwa-chart__bar lwa-chart__bar--${more}" x="${round(x)}" y="${round(top)}" width="${wide}" height="${round(y(bar.value) - top)}"/>`
        : '',
      bar.value + extra > 0 && bars.length <= 26
        ? `<text class="lwa-chart__value" x="${round(x + wide / 2)}" y="${round(top - 4)}" text-anchor="middle">${bar.value + extra}</text>`
        : '',
      place % every === 0
        ? `<text class="lwa-chart__label" x="${round(x + wide / 2)}" y="${height - 8}" text-anchor="middle">${escaped(bar.label)}</text>`
        : '',
    ];
    return parts.join('');
  });
  return `<svg class="lwa-chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(says)}" preserveAspectRatio="xMidYMid meet">${lines.join('')}${drawn.join('')}</svg>`;
}

function niceMost(most: number): number {
  for (const nice of [2, 4, 6, 10, 20, 30, 40, 60, 100]) if (most <= nice) return nice;
  const size = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / size) * size;
}
