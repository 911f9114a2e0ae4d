// Medians, 95th and 99th percentiles, and how numbers are written.

/** The value below which a share of the values lies. */
export function at(share, values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

export const median = (values) => at(0.5, values);
export const p95 = (values) => at(0.95, values);
export const p99 = (values) => at(0.99, values);

/** Milliseconds: those that are few with a fraction. */
export const ms = (value) => (value < 20 ? value.toFixed(1) : String(Math.round(value)));

export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
export const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
export const ratio = (value) => value.toFixed(2);

/** A table as Markdown has it. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, column) => (column ? "--:" : "---"))), ...rows.map(line)].join("\n");
}
