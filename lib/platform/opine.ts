import type { Opinion } from '../extract/opinion.ts'
import { secondOpinion } from '../extract/second-opinion.ts'
import { takeKeptSnapshot } from './kept-snapshot.ts'
import { type OpinionRequest, takeRequest } from './request.ts'

/** What Readability says of the page; null when it cannot. Never changes the page and never throws. */
export function opine(document: Document): Opinion | null {
  try {
    const { title } = takeRequest<OpinionRequest>('readability', { title: '' })
    return secondOpinion(document, document.location.href, title, takeKeptSnapshot())
  } catch {
    return null
  }
}
