import type { Scene } from './scene.ts'

const known = new WeakMap<Scene, number[]>()

/** Index of the token that stands for a quoted stretch; looked up often, so each scene is gone through once. */
export function quoteToken(scene: Scene, stretch: number): number {
  let places = known.get(scene)
  if (!places) {
    places = []
    for (const [index, token] of scene.tokens.entries())
      if (token.kind === 'quote') places[token.stretch] = index
    known.set(scene, places)
  }
  return places[stretch] ?? -1
}
