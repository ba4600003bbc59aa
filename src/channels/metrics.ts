// Counts and times for Prometheus. Labels are words of the program; nothing from people can come in here.
type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  readonly count: (name: string, labels?: Labels, by?: number) => void;
  readonly time: (name: string, ms: number, labels?: Labels) => void;
  /** A value asked for whenever the page is read. */
  readonly gauge: (name: string, read: () => number | Promise<number>) => void;
  readonly render: () => Promise<string>;
}

const bucketsMs = [25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/** Metrics kept in this process. */
export function createMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>();
  const histograms = new Map<string, Map<string, { readonly buckets: number[]; sum: number; count: number }>>();
  const gauges = new Map<string, () => number | Promise<number>>();
  const family = <T>(all: Map<string, Map<string, T>>, name: string): Map<string, T> => {
    const found = all.get(name) ?? new Map<string, T>();
    all.set(name, found);
    return found;
  };
  return {
    count: (name, labels = {}, by = 1) => {
      const counter = family(counters, name);
      counter.set(labelText(labels), (counter.get(labelText(labels)) ?? 0) + by);
    },
    time: (name, ms, labels = {}) => {
      const histogram = family(histograms, name);
      const entry = histogram.get(labelText(labels)) ?? { buckets: bucketsMs.map(() => 0), sum: 0, count: 0 };
      bucketsMs.forEach((most, place) => {
        if (ms <= most) entry.buckets[place] = (entry.buckets[place] ?? 0) + 1;
      });
      entry.sum += ms;
      entry.count += 1;
      histogram.set(labelText(labels), entry);
    },
    gauge: (name, read) => void gauges.set(name, read),
    render: async () => {
      const lines: string[] = [];
      for (const [name, values] of counters) {
        lines.push(`# TYPE ${name} counter`);
        for (const [labels, value] of values) lines.push(`${name}${braces(labels)} ${value}`);
      }
      for (const [name, values] of histograms) {
        lines.push(`# TYPE ${name} histogram`);
        for (const [labels, { buckets, sum, count }] of values) {
          for (const [place, most] of bucketsMs.entries()) {
            lines.push(`${name}_bucket${braces(join(labels, `le="${most / 1000}"`))} ${buckets[place] ?? 0}`);
          }
          lines.push(
            `${name}_bucket${braces(join(labels, 'le="+Inf"'))} ${count}`,
            `${name}_sum${braces(labels)} ${sum / 1000}`,
            `${name}_count${braces(labels)} ${count}`,
          );
        }
      }
      for (const [name, read] of gauges) {
        const value = await Promise.resolve()
          .then(read)
          .catch(() => Number.NaN);
        lines.push(`# TYPE ${name} gauge`, `${name} ${Number.isNaN(value) ? 'NaN' : value}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

const labelText = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[^\w .:/-]/g, '_')}"`)
    .join(',');
const braces = (labels: string): string => (labels === '' ? '' : `{${labels}}`);
const join = (a: string, b: string): string => (a === '' ? b : `${a},${b}`);
