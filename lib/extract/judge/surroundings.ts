import type { Reason } from '../../article/types.ts'
import { namesOf } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import { namedReason } from '../passes/names.ts'

/** What the elements around a block say by their names, from the inside out. */
export interface Surroundings {
  /** Levels up to the nearest element named after clutter, 1 for the block's own; 0 for none below the container. */
  clutter: number
  /** The same for names of an article's body. */
  story: number
  /** In a menu or footer. */
  landmark: boolean
  /** How many `article` elements are around it: teasers are often some within some. */
  articles: number
  main: boolean
}

/** What newsrooms name the element around their text. */
const STORY =
  /(?:^|[\s_-])(?:article|story|post|entry|news|content|main)[\s_-]*_*(?:body|text|content|main|copy|paragraphs?)|article__|body-?(?:text|copy|content)|rich-?text|wysiwyg|prose|(?:^|\s)(?:story|article|post|entry)(?:\s|$)/i

/** Names that the story's own parts have too, or that are judged by themselves. */
const DOUBTFUL: ReadonlySet<Reason> = new Set([
  'byline',
  'date',
  'pull-quote',
  'standfirst',
  'notice',
  'credit',
  'caption',
])

const OUTSIDE: Surroundings = { clutter: 0, story: 0, landmark: false, articles: 0, main: false }

/**
 * Makes a function that tells what is around an element; each element is looked at once.
 * @param container the elements around the story, whatever they are called
 */
export function surroundings(
  container: ReadonlyMap<TreeElement, number>,
): (element: TreeElement) => Surroundings {
  const known = new Map<TreeElement, Surroundings>()
  const around = (element: TreeElement): Surroundings => {
    if (element.tag === 'body' || element.tag === 'html') return OUTSIDE
    const kept = known.get(element)
    if (kept) return kept
    const { clutter, story, landmark, articles, main } = element.parent ? around(element.parent) : OUTSIDE
    const reason = container.has(element) ? null : namedReason(element)
    const { tag } = element
    const found = {
      clutter: reason && !DOUBTFUL.has(reason) ? 1 : clutter && clutter + 1,
      story: STORY.test(namesOf(element)) ? 1 : story && story + 1,
      landmark: landmark || tag === 'nav' || tag === 'menu' || tag === 'footer',
      articles: articles + Number(tag === 'article'),
      main: main || tag === 'main' || element.attrs.role === 'main',
    }
    known.set(element, found)
    return found
  }
  return around
}
