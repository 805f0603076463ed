import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  packages: Record<
    string,
    { resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> }
  >
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
) as Locked
const named = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

describe('the lock file', () => {
  it('names no address: everybody installs from where they are used to', () => {
    expect(Object.values(packages).filter((entry) => entry.resolved !== undefined)).toEqual([])
  })

  // A clean install is refused when a native part for a platform other than the author's is missing.
  it('has the parts for every platform', () => {
    const missing = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
      ),
    )
    expect(missing).toEqual([])
  })

  it('has a checksum for every package', () => {
    const without = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.integrity)
    expect(without.map(([path]) => path)).toEqual([])
  })

  it('is of exact versions', () => {
    for (const version of Object.values({ ...named.dependencies, ...named.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
