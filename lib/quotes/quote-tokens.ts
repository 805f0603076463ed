import type { Scene } from './scene.ts'

const known = new WeakMap<Scene, number[]>()

/** Index of the token that stands for a quoted stretch; looked up often, so each scene is gone through once. */
export function quoteToken(scene: Scene, stretch: number): number {
  let places = known.get(scene)
  if (!places) {
    places = []
    for (let index = 0; index < scene.tokens.length; index++) {
      const token = scene.tokens[index]
      if (token?.kind === 'quote') places[token.stretch] = index
    }
    known.set(scene, places)
  }
  return places[stretch] ?? -1
}
