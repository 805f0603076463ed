import { JSDOM } from 'jsdom'
import type { Article } from '../../lib/article/types.ts'
import { extract } from '../../lib/extract/index.ts'
import { extractText } from '../../lib/extract/plain.ts'
import type { Shape } from './shapes.ts'
import type { Source } from './source.ts'

const URL = 'https://www.pass-courier.example/world/karsa'

/** The article that Lede reads out of a text in a shape, in Node. */
export function readShape(shape: Shape, source: Source): Article {
  const page = shape.page(source)
  if (shape.format === 'txt') return extractText(page, { url: URL })
  const options = shape.scripted ? { url: URL, runScripts: 'dangerously' as const } : { url: URL }
  return extract(new JSDOM(page, options).window.document, URL)
}
