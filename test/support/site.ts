import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Served, type Server, serve } from '../../scripts/lib/serve.ts'

const SAMPLE = resolve(import.meta.dirname, '../../scripts/sample/page.html')

/** What the sample page holds, as far as tests ask. */
export const SAMPLE_STORY = {
  title: 'Island backs tidal lagoon after eleven-hour meeting, with one condition',
  opening: 'The island of Skerra voted early on Friday',
  quote: 'Six quiet weeks cost us four per cent of a year’s output',
  speaker: 'Josef Linde',
  clutter: ['Otter that learned to ride the car ferry', 'Film crew looking for two hundred extras'],
}

/** A page of our own with that body. */
export const html = (body: string, title = 'A page'): Served => ({
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
})

/** What the page at `/letter` holds: a form with a quotation, which is removed, between two paragraphs of its story. */
export const LETTER = {
  reason: 'Newsletter forms',
  before: 'Engineers had feared that the gates were rusted to their frames',
  removed: '“Nobody in this valley has read it more closely than I have,” said Oda Finch',
  quote: 'Nobody in this valley has read it more closely than I have',
  speaker: 'Oda Finch',
  after: 'The county wants to let the river run free until the spring',
}

/** What the page at `/schleuse` holds, whose speakers only the tables of its language tell. */
export const GERMAN = {
  speakers: ['Meike Andresen', 'Hauke Reimers'],
  body: `<article><h1>Die Schleuse bleibt offen</h1>
    <p>Die Schleuse am Sielhafen bleibt auch im Winter offen, wie der Zweckverband am Dienstag nach einer langen Sitzung beschlossen hat.</p>
    <p>„Wir haben elf Jahre auf diesen Abend gewartet“, sagte die Hafenmeisterin Meike Andresen, die den Antrag im Frühjahr gestellt hatte.</p>
    <p>Die Fischer aus den drei Dörfern hinter dem Deich müssen damit nicht mehr den Umweg von neun Seemeilen um die Landzunge fahren.</p>
    <p>„Das spart jedem Kutter vierzig Liter am Tag“, erklärte der Fischer Hauke Reimers, dessen Familie seit vier Generationen Krabben fängt.</p>
    <p>Die Kosten für den Betrieb in den Monaten von November bis März teilen sich der Landkreis und die beiden Gemeinden am Siel.</p></article>`,
}

const STORIES = Array.from(
  { length: 30 },
  (_, n) => `<li><a href="/story/${n}">Story number ${n} of the day</a></li>`,
)

/** Pages for every state the popup can be in, by path. */
const PAGES: Record<string, Served> = {
  '/front': html(`<nav><ul>${STORIES.join('')}</ul></nav>`, 'Front page'),
  '/brief': html(
    '<article><h1>Bridge closed</h1><p>The bridge over the Ander was closed on Monday after a lorry lost its load of plums, and the police expect it to open again before the evening.</p><p>Nobody was hurt, and traffic is being led through Lower Ander by the old mill road.</p></article>',
    'Bridge closed',
  ),
  '/letter': html(
    `<article><h1>Weir opened</h1>
    <p>The weir at Sallow Mill was opened on Thursday for the first time in eleven years, and the river fell by a hand’s breadth in an hour.</p>
    <p>${LETTER.before}, but all four of them rose at the first attempt, to the applause of some sixty people on the bridge.</p>
    <div class="newsletter-signup"><h3>The Weir Letter</h3><p>${LETTER.removed}, the keeper of the weir. Sign up to our newsletter.</p><form><input type="email" placeholder="Your email address"><button type="button">Sign up</button></form></div>
    <p>${LETTER.after}, so that the bed can be cleared of the silt that has gathered behind the weir since the mill was closed.</p>
    <p>Anglers from both banks have been asked to keep away from the pool below the gates, where the current is now stronger than it has been for a generation.</p></article>`,
    'Weir opened',
  ),
  '/schleuse': {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="de"><head><title>Die Schleuse bleibt offen</title></head><body>${GERMAN.body}</body></html>`,
  },
  '/linked': html(
    `<article><h1>Mill road reopens</h1>${[
      'The mill road at Lower Ander reopened on Tuesday, a day earlier than the county had promised, and the first to cross was a tractor.',
      'Workers had filled the hole that the flood of the spring had left, and planted a hedge of hawthorn on either side of the new surface.',
      'The council said in <a href="/story">an earlier report</a> that the work would cost eleven thousand pounds, and that no more was spent.',
      'Farmers on both banks had used a detour of nine miles since April, which took them past the quarry and through two villages.',
    ]
      .map((text) => `<p>${text}</p>`)
      .join('')}</article>`,
    'Mill road reopens',
  ),
  '/plan.pdf': {
    contentType: 'application/pdf',
    body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>',
  },
}

export interface Site extends Server {
  /** Paths asked for since the start. */
  requests: string[]
  /** The address of a page of this site. */
  at: (path: string) => string
}

/**
 * A news site on this machine: the sample page at `/story`, one page for each other state, and what `more` holds by
 * its path.
 */
export async function startSite(more: Record<string, Served> = {}): Promise<Site> {
  const pages = new Map(Object.entries({ ...PAGES, ...more }))
  pages.set('/story', { contentType: 'text/html; charset=utf-8', body: await readFile(SAMPLE, 'utf8') })
  const requests: string[] = []
  const server = await serve((path) => {
    requests.push(path)
    return pages.get(path)
  })
  return { ...server, requests, at: (path) => new URL(path, server.origin).href }
}
