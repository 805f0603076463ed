import type { Digest } from '../../lib/article/digest.ts'
import type { Article, Block } from '../../lib/article/types.ts'
import type { View } from './drive/driver.ts'
import { until } from './drive/look.ts'

interface Kept {
  article: Article
  digest: Digest | null
}

/** The little of the extension's own API that is used inside the popup. */
declare const chrome: {
  tabs: { query: (what: { active: true; currentWindow: true }) => Promise<{ id?: number }[]> }
  storage: {
    session: {
      get: (key: string) => Promise<Record<string, Kept>>
      set: (items: object) => Promise<void>
    }
  }
}

/** Changes the article that the popup has kept, so that the next click on the unchanged page shows it as changed. */
export async function plant(popup: View, more: (article: Article) => Partial<Article>): Promise<void> {
  const key = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return `tab:${tab?.id}`
  })
  // Before it has found all, it would keep the article once more.
  const kept = await until(
    popup,
    async (key) => {
      const { [key]: kept } = await chrome.storage.session.get(key)
      return kept?.digest ? kept : null
    },
    key,
  )
  // What was found is of the article as it was.
  const changed: Kept = { ...kept, article: { ...kept.article, ...more(kept.article) }, digest: null }
  await popup.evaluate((key, changed) => chrome.storage.session.set({ [key]: changed }), key, changed)
}

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, text, marks: [] })

/** Items of a list block, one a line. */
function list(id: string, lines: readonly string[]): Block {
  let at = 0
  const items = lines.map((line) => {
    const item = { start: at, end: at + line.length, depth: 0 }
    at += line.length + 1
    return item
  })
  return { type: 'list', id, text: lines.join('\n'), marks: [], ordered: false, items }
}

/** Key points without a heading after the first paragraph, a box with one after the second. */
export function withBox({ blocks }: Article): Partial<Article> {
  const points = [
    'The vote was 13 to 8, after eleven hours.',
    'Turbines must stand still for six weeks each spring.',
    'Work starts in 2028 at the earliest.',
  ]
  return {
    boxes: [
      { title: null, after: blocks[1]?.id ?? null, blocks: [list('b901', points)] },
      {
        title: 'What is a tidal lagoon?',
        after: blocks[2]?.id ?? null,
        blocks: [
          paragraph('b902', 'A wall that closes a bay and lets the tide in and out through turbines.'),
        ],
      },
    ],
  }
}

/** Notes under a text that goes on. */
export function withNotes({ blocks }: Article): Partial<Article> {
  return {
    blocks: blocks.slice(0, 2),
    nextPage: 'http://localhost/story/2',
    notes: [
      {
        kind: 'correction',
        text: 'Correction, 17 October: an earlier version of this story gave the length of the wall as 4.8 kilometres.',
      },
      { kind: 'update', text: 'A comment of the port authority was added on 18 October.' },
    ],
  }
}

/** A page in another language than its own, under a headline with a kicker, written by people with roles. */
export function translated(): Partial<Article> {
  return {
    translatedFrom: 'nb',
    kicker: 'Analysis',
    modified: '2026-10-18T09:00:00Z',
    bylines: [
      { name: 'Isla Farrant', role: 'Energy correspondent' },
      { name: 'Ruan Tait', role: 'Port Ardan' },
    ],
  }
}

/** A live blog of three entries, one of them without a heading. */
export function asLive({ blocks }: Article): Partial<Article> {
  const heads: Block[] = [
    {
      type: 'entry',
      id: 'b901',
      time: '2026-10-16T04:10:00Z',
      text: 'The vote: 13 to 8 in favour',
      marks: [],
    },
    { type: 'entry', id: 'b902', time: '2026-10-16T03:52:00Z', text: '', marks: [] },
    { type: 'entry', id: 'b903', time: '2.15am', text: 'A letter from the port authority', marks: [] },
  ]
  return {
    completeness: { state: 'live', evidence: [] },
    blocks: blocks
      .filter(({ type }) => type === 'paragraph')
      .slice(0, 6)
      .flatMap((block, n) => [...(n % 2 === 0 ? heads.slice(n / 2, n / 2 + 1) : []), block]),
  }
}
