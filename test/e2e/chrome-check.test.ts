import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { chromiumSays } from '../support/chrome-check.ts'
import { startTestChromium } from '../support/chromium.ts'

let lede: LedeInChromium
beforeAll(async () => {
  lede = await startTestChromium()
})
afterAll(() => lede?.browser.close())

describe('what Chromium says of the extension it loads', () => {
  const { extensionDir } = inject('chromium')

  it('is no error and no warning', async () => {
    expect(await chromiumSays(lede, extensionDir)).toEqual([])
  })

  it('would name a key and a permission that Chrome does not know', async () => {
    const said = await chromiumSays(lede, extensionDir, (manifest) => {
      manifest.sidebar_action = {}
      manifest.permissions = [...(manifest.permissions as string[]), 'readPages']
    })
    expect(said).toEqual([
      "Unrecognized manifest key 'sidebar_action'.",
      "Permission 'readPages' is unknown.",
    ])
  })
})
