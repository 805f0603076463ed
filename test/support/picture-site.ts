import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request for a picture, as it came. */
interface Asked {
  /** The site of the story itself, or another. */
  from: 'here' | 'elsewhere'
  path: string
  referrer: string | null
  cookie: string | null
}

export interface PictureSite {
  /** The story's address. */
  story: string
  /** The other site. */
  elsewhere: string
  /** What was asked for since the last look. */
  take: () => Asked[]
  close: () => Promise<void>
}

const sentence = (n: number) =>
  `<p>Boat number ${n} came home to the harbour before the storm, with its nets torn and all of its crew on deck, and was made fast at the inner wall.</p>`

/**
 * Pictures of every kind: three that are seen, one of them from elsewhere, one of them chosen by the browser from a set, one that waits far below,
 * one that a script would fill in, one that is broken, one of a single point, one in the address itself, one for social
 * networks.
 */
const story = (
  elsewhere: string,
) => `<!doctype html><html lang="en"><head><title>Eleven boats come home</title>
<meta property="og:image" content="/social.jpg"></head><body><article><h1>Eleven boats come home</h1>${sentence(1)}
<figure><img src="/seen.jpg" alt="A boat at the wall"><figcaption>The first to come home</figcaption></figure>${sentence(2)}
<figure><img src="/small.jpg" srcset="/large.jpg 1600w" sizes="100vw" alt="Nets on the quay"></figure>${sentence(3)}
<figure><img src="${elsewhere}/foreign.jpg" alt="A lifeboat"></figure>
<figure><img src="/broken.jpg" alt="A mast"><figcaption>What is left of a mast</figcaption></figure>${sentence(4)}
<figure><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='400' height='300'/%3E" data-src="/never.jpg" alt="A chart"><figcaption>A chart of the bay</figcaption></figure>${sentence(5)}
<figure><img src="/pixel.jpg" alt=""></figure>${sentence(6)}
<div style="height: 40000px"></div><figure><img src="/later.jpg" loading="lazy" alt="The crew"><figcaption>The crew at night</figcaption></figure>${sentence(7)}
</article></body></html>`

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`

/** A site on this machine that gives its readers cookies and keeps a list of how its pictures are asked for. */
export async function startPictureSite(): Promise<PictureSite> {
  const asked: Asked[] = []
  let port = 0
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    // Nothing from a cache: what is shown again is asked for again.
    response.setHeader('Cache-Control', 'no-store')
    // A reader of both sites has a cookie of either.
    response.setHeader('Set-Cookie', 'reader=7; SameSite=Lax')
    if (pathname === '/story') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(story(`http://127.0.0.1:${port}`))
      return
    }
    if (pathname === '/favicon.ico') {
      response.writeHead(404).end()
      return
    }
    const { referer = null, cookie = null } = request.headers
    const from = request.headers.host?.startsWith('localhost') ? 'here' : 'elsewhere'
    asked.push({ from, path: pathname, referrer: referer, cookie })
    if (pathname === '/broken.jpg') response.writeHead(404)
    else response.setHeader('Content-Type', 'image/svg+xml')
    response.end(pathname === '/pixel.jpg' ? drawing(1, 1) : drawing(400, 300))
  })
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready))
  ;({ port } = server.address() as AddressInfo)
  return {
    story: `http://localhost:${port}/story`,
    elsewhere: `http://127.0.0.1:${port}/story`,
    take: () => asked.splice(0),
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
