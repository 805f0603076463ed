import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from './failure.ts'

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name a page in it',
  EACCES: 'you may not read it',
}

/** The path of a file as its user means it: npm runs scripts in the project's folder, wherever it was called. */
export function fromUser(file: string): string {
  return resolve(process.env.INIT_CWD ?? '.', file)
}

/** A file's bytes. Throws a `Failure` that says why it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(fromUser(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Failure(`cannot read ${file}: ${REASONS[code] ?? String(error)}`)
  }
}
