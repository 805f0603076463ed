import { germanPhrase } from './german-phrase.ts'
import { isWord, type Scene, type Subject } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { Clause, Token } from './tokens.ts'

/** How far from "hieß es" its source may stand. */
const MAX_PLACE = 8

/** "In dem Bericht heißt es", "wie es aus dem Ministerium hieß", "in dem Brief steht": what it is said in speaks. */
export function sayingSource(scene: Scene, verb: number, { from, to }: Clause): Subject | null {
  const { tokens } = scene
  const stands = /^st/.test(tokens[verb]?.lower ?? '')
  const after = tokens[verb + 1]?.lower === 'es'
  let before = false
  for (let j = verb - 1; j >= from && verb - j < MAX_PLACE && isWord(tokens[j]); j--)
    if (tokens[j]?.lower === 'es') before = true
  if (stands ? !leadsToColon(tokens, verb, to) : !after && !before) return null
  return placeOfSaying(scene, from, verb) ?? placeOfSaying(scene, verb + 1, Math.min(to, verb + MAX_PLACE))
}

function leadsToColon(tokens: readonly Token[], verb: number, to: number): boolean {
  for (let i = verb + 1; i < to && i - verb < 4; i++) if (tokens[i]?.text === ':') return true
  return false
}

function placeOfSaying(scene: Scene, from: number, to: number): Subject | null {
  for (let j = from; j < to; j++)
    if (
      /^(?:in|im|aus|auf|bei|beim|von|vom|seitens|vonseiten|aufseiten|laut)$/.test(
        scene.tokens[j]?.lower ?? '',
      )
    ) {
      const found = germanPhrase(scene, j + 1, scene.tokens.length, false)
      if (found) return found
    }
  return null
}

/** "Die Zeitung zitiert einen Zeugen", "„…“, zitiert die Zeitung den Zeugen", "Roe wird mit den Worten zitiert". */
export function quotedPerson(scene: Scene, verb: number, { from, to }: Clause): Subject | null {
  const { tokens } = scene
  for (let i = from; i < verb; i++)
    if (/^(?:wird|wurde|werden|wurden)$/.test(tokens[i]?.lower ?? ''))
      return sentenceSubject(scene, from, verb)
  for (let i = verb + 1, phrases = 0; i < to && phrases < 2 && isWord(tokens[i]); phrases++) {
    const phrase = germanPhrase(scene, i, to, true)
    if (!phrase) return null
    if (phrase.entity?.kind === 'person' || /^(?:den|einen|seinen|ihren)$/.test(tokens[i]?.lower ?? ''))
      return phrase
    i = phrase.to
  }
  return null
}
