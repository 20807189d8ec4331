// Runs programs.

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { here } from "./fixtures.mjs";

const start = promisify(execFile);

/** What a program printed; fails with what it printed if it fails. */
export async function run(program, args, options = {}) {
  try {
    const { stdout } = await start(program, args, { maxBuffer: 1 << 28, ...options });
    return stdout;
  } catch (error) {
    const said = [error.stdout, error.stderr].filter(Boolean).join("\n");
    throw new Error(`${program} ${args.join(" ").slice(0, 300)}\n${said || error.message}`);
  }
}

/** A program of this npm project. */
export const npm = (name) => join(here, "node_modules/.bin", name);

export function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Runs some jobs, two at a time. */
export async function all(jobs) {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await job();
  };
  await Promise.all([work(), work()]);
}

/** The interpreter with the packages that `requirements.txt` pins, installed into a folder of their own. */
export async function python(out) {
  const folder = join(out, "python");
  const program = join(folder, "bin/python");
  const wanted = join(here, "requirements.txt");
  const mark = join(folder, "installed.txt");
  const text = readFileSync(wanted, "utf8");
  if (existsSync(mark) && readFileSync(mark, "utf8") === text && statSync(program).isFile()) return program;
  await run("python3", ["-m", "venv", "--clear", folder]);
  await run(program, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--no-deps", "-r", wanted]);
  write(mark, text);
  return program;
}
