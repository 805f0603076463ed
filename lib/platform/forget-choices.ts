import { browser } from 'wxt/browser'
import { FORMAT } from './format.ts'
import { ORDER } from './order.ts'
import { SPEED } from './speed.ts'
import { WISHES } from './wishes.ts'

/** Forgets what the reader chose by the way, where it was needed. Not being able to leaves it as it is. */
export async function forgetChoices(): Promise<void> {
  try {
    await browser.storage.local.remove([FORMAT, ORDER, SPEED, ...Object.values(WISHES)])
  } catch {
    // Switched off: nothing was kept.
  }
}
