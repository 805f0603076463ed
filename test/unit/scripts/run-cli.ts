import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const ROOT = resolve(import.meta.dirname, '../../..')

/** Processes start slowly on a machine that is busy with other tests. In milliseconds. */
export const PATIENCE = { testTimeout: 60_000 }

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** The real command line in a process of its own. */
export function startCli(args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['scripts/cli.ts', ...args], { cwd: ROOT })
  // It may end before it has read everything; what it made of that is told by its exit code.
  child.stdin.on('error', () => {})
  return child
}

/** Runs it to its end. */
export async function runCli(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const child = startCli(args)
  const closed = new Promise<number | null>((done) => child.once('close', done))
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { code, stdout, stderr }
}

/** The answers of a batch, one for each line. */
export function jsonLines(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
