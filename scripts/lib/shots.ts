import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { openPart, type Part } from '../browsers/popup.ts'

const PARTS: readonly Part[] = ['read', 'quotes', 'summary']
const THEMES = ['light', 'dark'] as const

/** Pictures of the popup as it is, in both themes and, when it has them, all three parts. Returns their paths. */
export async function shots(popup: Page, folder: string, name: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const parts = (await popup.$('[role=tab]')) ? PARTS : [null]
  // Once its quotes are there, nothing in the popup changes any more.
  if (parts[0]) await openPart(popup, 'quotes')
  const files: string[] = []
  for (const theme of THEMES) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    for (const part of parts) {
      if (part) await openPart(popup, part)
      const file = join(folder, [name, part, `${theme}.png`].filter(Boolean).join('-'))
      await popup.screenshot({ path: file })
      files.push(file)
    }
  }
  return files
}
