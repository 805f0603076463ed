import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Failure } from '../lib/failure.ts'
import { hasApt, install, mayInstall } from './apt.ts'

/** Faces that pictures are drawn in, for all scripts that Lede speaks, by Debian's packages of them. */
const FACES = {
  'fonts-liberation': ['Liberation Serif', 'Liberation Sans', 'Liberation Mono'],
  'fonts-noto-core': [
    'Noto Naskh Arabic',
    'Noto Sans Arabic',
    'Noto Serif Devanagari',
    'Noto Sans Devanagari',
  ],
  'fonts-noto-cjk': ['Noto Sans CJK JP', 'Noto Sans CJK SC'],
}

/** Installs the faces that are missing, once. Throws a `Failure` that says what to do when this process may not. */
export async function ensureFonts(): Promise<void> {
  const missing = await missingPackages()
  if (missing.length === 0) return
  const advice = hasApt()
    ? `Run: sudo apt-get install -y ${missing.join(' ')}`
    : `Install the faces ${missing.flatMap((name) => FACES[name]).join(', ')}`
  if (!mayInstall()) throw new Failure(`faces are missing that pictures are drawn in. ${advice}`)
  process.stderr.write(`Faces are missing; installing Debian's packages ${missing.join(', ')}, once …\n`)
  await install(...missing).catch((error: Error) => {
    throw new Failure(`apt-get could not install ${missing.join(' ')}: ${error.message}\n${advice}`)
  })
}

async function missingPackages(): Promise<(keyof typeof FACES)[]> {
  // By fontconfig, which Chromium draws with; where there is none, there is no telling, and all count as missing.
  const listed = await promisify(execFile)('fc-list', [':', 'family']).then(
    ({ stdout }) => stdout,
    () => '',
  )
  const known = new Set(listed.split(/[\n,]/).map((family) => family.trim()))
  const packages = ['fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk'] as const
  return packages.filter((name) => FACES[name].some((face) => !known.has(face)))
}
