import type { Article } from '../article/types.ts'
import { articleFlavours } from './article.ts'
import { beside, type Finds, type Wishes } from './beside.ts'
import { withoutControls } from './controls.ts'
import { escapeHtml } from './escape.ts'
import { fileName } from './file-name.ts'
import type { Flavours } from './flavours.ts'
import { htmlFile } from './html-file.ts'
import { jsonFile } from './json-file.ts'
import { markdown } from './markdown.ts'
import { tidySelection } from './tidy.ts'
import type { FileWords } from './words.ts'

/** In which forms an article can be copied and saved, in the order of the menu. */
export const FORMS = ['markdown', 'html', 'text', 'json'] as const

export type Form = (typeof FORMS)[number]

const KINDS: Record<Form, { extension: string; type: string }> = {
  markdown: { extension: 'md', type: 'text/markdown' },
  html: { extension: 'html', type: 'text/html' },
  text: { extension: 'txt', type: 'text/plain' },
  json: { extension: 'json', type: 'application/json' },
}

/** A file to save. */
export interface TextFile {
  name: string
  type: string
  text: string
}

/** An article, what was found in it, and what the reader wants of that. */
export interface Shared {
  article: Article
  finds: Finds | null
  wishes: Wishes
}

/** The article as a file. */
export function articleFile(form: Form, shared: Shared, words: FileWords): TextFile {
  const { extension, type } = KINDS[form]
  return {
    name: fileName(shared.article, extension, words.untitled),
    type: `${type};charset=utf-8`,
    text: written(form, shared, words),
  }
}

/** The same for the clipboard. Where formatting is taken, there is what it would look like. */
export function articleAs(form: Form, shared: Shared, words: FileWords): Flavours {
  const plain = written(form, shared, words)
  if (form === 'json') return { plain, html: `<pre>${escapeHtml(plain)}</pre>` }
  // Plain text is asked for where formatting is not wanted.
  if (form === 'text') return tidySelection(plain)
  return { plain, html: flavours(shared, words).html }
}

function written(form: Form, shared: Shared, words: FileWords): string {
  const { article, finds, wishes } = shared
  switch (form) {
    case 'markdown':
      return markdown(article, words, beside(article, finds, wishes, words))
    case 'html':
      return htmlFile(article, words, beside(article, finds, wishes, words))
    case 'text':
      return `${withoutControls(flavours(shared, words).plain)}\n`
    case 'json':
      return jsonFile(article, finds, wishes)
  }
}

function flavours({ article, finds, wishes }: Shared, words: FileWords): Flavours {
  return articleFlavours(article, words, beside(article, finds, wishes, words))
}
