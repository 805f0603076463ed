import type { Settings } from '../settings/choices.ts'
import { repaired, toStore } from '../settings/stored.ts'

const KEY = 'settings'

/**
 * The settings as the last page of ours had them. The browser's own storage for extensions answers only after the first
 * paint; this one answers at once, so that nobody who reads in the dark meets a white flash.
 */
export function mirroredSettings(): Settings {
  try {
    return repaired(JSON.parse(localStorage.getItem(KEY) ?? 'null'))
  } catch {
    // Switched off, or no JSON.
    return repaired(null)
  }
}

/** Not being able to costs no more than a flash. */
export function mirrorSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(toStore(settings)))
  } catch {
    // Full or switched off.
  }
}
