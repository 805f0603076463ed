import type { Opinion } from '../extract/opinion.ts'
import { secondOpinion } from '../extract/second-opinion.ts'
import { takeKeptSnapshot } from './kept-snapshot.ts'
import { type OpinionRequest, takeRequest } from './request.ts'

/**
 * What Readability says of the page as the first script took it down; null when that is no longer there, or it cannot
 * say. Never changes the page and never throws.
 */
export function opine(document: Document): Opinion | null {
  try {
    const { title } = takeRequest<OpinionRequest>('readability', { title: '' })
    const page = takeKeptSnapshot()
    return page ? secondOpinion(document, page, title) : null
  } catch {
    return null
  }
}
