// What the measured figures are held to (the plain page is 1).

import { OURS, PLAIN } from "./softphones.mjs";
import { kilobytes, median, p99, ratio } from "./figures.mjs";

/** The limits, each with what was measured. `measured` is what was run (main.mjs). */
export function judge(measured) {
  const { rows, toCall, files } = measured;
  const compared = (name, limit) => {
    const { [OURS]: ours, [PLAIN]: plain } = rows.find((row) => row.name === name);
    return limited(`${name}, against the plain page`, median(ours) / median(plain), limit, ratio);
  };
  const again = files[OURS].again.filter(({ path, bytes }) => bytes > 0 && !MAY_COME_AGAIN.includes(path));
  return [
    compared("first visit", 1.1),
    compared("page load", 0.9),
    compared("event to pop", 1),
    compared("10,000 events of one call", 0.5),
    compared("memory after the calls", 1),
    limited("files of a first visit (KB, brotli)", sum(files[OURS].first), 250_000, kilobytes),
    limited("files that come again on a second visit, other than the page, its settings and a version", again.length, 0, String),
    limited("an event's arrival to the call of the CRM's library (ms, 99th percentile)", p99(toCall[OURS]), 2, (ms) => ms.toFixed(1)),
  ];
}

/** The page, its settings, and what names the version. */
const MAY_COME_AGAIN = ["/index.html", "/config.json", "/main.js"];

const limited = (name, value, limit, write) => ({ name, value: write(value), limit: write(limit), holds: value <= limit });

/** The bytes of files. */
export const sum = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0);
