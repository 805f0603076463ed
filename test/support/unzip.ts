import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const CENTRAL = 0x02014b50

/** Writes the files of an archive of ours, which has no comment, into a folder. */
export async function unzip(zip: Buffer, folder: string): Promise<void> {
  for (let at = zip.readUInt32LE(zip.length - 6); zip.readUInt32LE(at) === CENTRAL; ) {
    const named = zip.readUInt16LE(at + 28)
    const path = join(folder, zip.toString('utf8', at + 46, at + 46 + named))
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26)
    const body = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body))
    at += 46 + named
  }
}
