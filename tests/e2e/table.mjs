// A table of measured times with their budgets. Each bench keeps its rows in the same file and leaves the others' there.

import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";

const HEADS = ["name", "runs", "median_ms", "p95_ms", "p99_ms", "max_ms", "budget_ms"];

export class Table {
  rows = [];
  #started = performance.now();

  constructor(bench) {
    this.bench = bench;
  }

  /** Adds a row; a row whose budget is null is stated and held to nothing. */
  add(name, budget, times, note) {
    const sorted = [...times].sort((one, other) => one - other);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
    const round = (ms) => Math.round(ms * 100) / 100;
    this.rows.push({
      bench: this.bench, name, runs: sorted.length, median_ms: round(at(0.5)), p95_ms: round(at(0.95)), p99_ms: round(at(0.99)),
      max_ms: round(at(1)), budget_ms: budget, note,
    });
  }

  /** Prints the table, writes it where CORDBOARD_BENCH says, and makes the program fail where a row is over its budget. */
  async conclude() {
    const seconds = Math.round((performance.now() - this.#started) / 1000);
    // A machine that does other work too measures that as well.
    const machine = { cores: cpus().length, load: Math.round(loadavg()[0] * 10) / 10, seconds };
    this.#print();
    console.log(`${seconds} s on ${machine.cores} cores with load ${machine.load}`);
    if (process.env.CORDBOARD_BENCH) await this.#write(process.env.CORDBOARD_BENCH, machine);
    const over = this.#over();
    for (const row of over) console.error(`over budget: ${row.name}`);
    process.exitCode = over.length ? 1 : 0;
  }

  #print() {
    const lines = [HEADS, ...this.rows.map((row) => HEADS.map((head) => String(row[head] ?? "none")))];
    const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
    for (const line of lines) {
      console.log(line.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join("  "));
    }
  }

  async #write(file, machine) {
    const kept = await readFile(file, "utf8").then(JSON.parse).catch(() => ({}));
    const others = (kept.rows ?? []).filter((row) => row.bench && row.bench !== this.bench);
    const machines = { ...kept.machines, [this.bench]: machine };
    await writeFile(file, `${JSON.stringify({ machines, rows: [...others, ...this.rows] }, null, 2)}\n`);
  }

  /** What is measured some dozens of times is held to its 95th percentile, what is measured more often to its 99th. */
  #over() {
    return this.rows.filter((row) => row.budget_ms !== null && (row.runs < 100 ? row.p95_ms : row.p99_ms) > row.budget_ms);
  }
}
