import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml } from '../../lib/share/escape.ts'
import { type Listing, PICTURES, type Picture } from './listing.ts'
import type { Shots } from './shots.ts'

/** A page of ours whose picture is one of the store's. */
export interface Composed {
  html: string
  width: number
  height: number
}

const ICON = readFileSync(join(import.meta.dirname, '../../assets/icon.svg'), 'utf8')

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { width: 1280px; height: 800px; overflow: hidden; background: #efe9dd; color: #1c1a17;
    font: 26px/1.4 "Noto Sans", system-ui, sans-serif; display: grid; grid-template-columns: 480px 1fr }
  header { padding: 0 24px 0 72px; align-self: center }
  header svg { width: 56px; height: 56px; margin-bottom: 28px; display: block }
  h1 { font: 700 46px/1.15 "Noto Serif", Georgia, serif; letter-spacing: -.01em; text-wrap: balance; margin-bottom: 20px }
  p { color: #5f5a52; text-wrap: balance }
  main { position: relative; overflow: hidden }
  img { display: block; position: absolute; border-radius: 10px; box-shadow: 0 18px 50px rgb(60 40 20 / .22) }
  .popup img { width: 560px; left: 110px; top: 36px }
  .over img:first-child { width: 1110px; left: 40px; top: 120px }
  .over img:last-child { width: 500px; left: 230px; top: 64px }
  .themes { margin: 64px 0 0; overflow: hidden; border-radius: 10px 0 0; box-shadow: 0 18px 50px rgb(60 40 20 / .22) }
  .themes img { width: 860px; left: 0; top: 0; box-shadow: none; border-radius: 0 }
  .themes img:nth-child(2) { clip-path: polygon(42% 0, 100% 0, 100% 100%, 26% 100%) }
  .themes img:nth-child(3) { clip-path: polygon(72% 0, 100% 0, 100% 100%, 56% 100%) }`

/** How the pictures of Lede stand on the stage. */
const STAGES: Record<Picture, 'over' | 'popup' | 'themes'> = {
  read: 'over',
  quotes: 'popup',
  summary: 'popup',
  ledger: 'popup',
  tab: 'themes',
}

const image = (base64: string) => `<img src="data:image/png;base64,${base64}" alt="">`

/** The five pictures, each with its words beside it. */
export function composed(shots: Shots, { pictures }: Listing): [Picture, Composed][] {
  return PICTURES.map((picture) => {
    const stage = STAGES[picture]
    const images = [...(stage === 'over' ? shots.page : []), ...shots[picture]]
    const { title, text } = pictures[picture]
    const html = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
      <header>${ICON}<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></header>
      <main class="${stage}">${images.map(image).join('')}</main>`
    return [picture, { html, width: 1280, height: 800 }]
  })
}

/** The small tile, which stores show at half its size. */
export function tile({ tile }: Listing): Composed {
  const html = `<!doctype html><meta charset="utf-8"><style>
    * { box-sizing: border-box; margin: 0 }
    body { width: 440px; height: 280px; overflow: hidden; display: grid; align-content: center; justify-items: center;
      gap: 18px; background: #8c1d18; color: #fcfbf8; text-align: center }
    svg { width: 104px; height: 104px; overflow: visible }
    svg rect { fill: none; stroke: #fcfbf8; stroke-width: 5 }
    h1 { font: 700 30px/1.2 "Noto Serif", Georgia, serif; padding: 0 30px; text-wrap: balance }
  </style>${ICON}<h1>${escapeHtml(tile)}</h1>`
  return { html, width: 440, height: 280 }
}
