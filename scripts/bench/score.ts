import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url))

/** The folder and the scorer's own options; ends the process with a word of help when there is no such folder. */
export function readArguments(name: string): { directory: string; options: string[] } {
  const [folder, ...options] = process.argv.slice(2)
  const directory = resolve(folder ?? '.')
  if (folder === undefined || !existsSync(join(directory, 'score.mjs'))) {
    console.error(`usage: npm run bench:${name} -- DIR   (DIR has score.mjs and its data)`)
    process.exit(2)
  }
  return { directory, options }
}

/** Runs a folder's scorer on our command line, asked for batches with `flags`. Resolves to the scorer's exit code. */
export function score(
  directory: string,
  options: readonly string[],
  flags: readonly string[],
): Promise<number> {
  return run(directory, options, [process.execPath, CLI, '--jsonl', ...flags])
}

/** Runs a folder's scorer on any command that answers JSONL with JSONL. Resolves to the scorer's exit code. */
export function run(
  directory: string,
  options: readonly string[],
  command: readonly string[],
): Promise<number> {
  const child = spawn(process.execPath, [join(directory, 'score.mjs'), ...options, '--', ...command], {
    stdio: 'inherit',
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done(code ?? 1))
  })
}
