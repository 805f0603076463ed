import { CHOICES, DEFAULTS, type Settings } from './choices.ts'

/**
 * Counts up when what is stored under a name changes its meaning; `repaired` then has to say what the older one meant.
 * A setting that comes or goes needs none of this: each is read on its own.
 */
const VERSION = 1

/** As it is stored. */
export const toStore = (settings: Settings) => ({ version: VERSION, ...settings })

/**
 * Settings from whatever is stored, of this version, an older, a newer or none: what holds good is kept, everything
 * else is as if it had never been set. Never throws.
 */
export function repaired(stored: unknown): Settings {
  const sound = Object.entries(Object(stored)).filter(([name, choice]) => isSound(name, choice))
  return { ...DEFAULTS, ...Object.fromEntries(sound) }
}

function isSound(name: string, choice: unknown): boolean {
  return Object.entries(CHOICES).some(([known, of]) => known === name && of.some((one) => one === choice))
}
