import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Served {
  body: string | Uint8Array
  /** With its charset. */
  contentType: string
}

export interface Server {
  /** `http://localhost:PORT`. */
  origin: string
  close: () => Promise<void>
}

/** Serves pages by their path on a free port of this machine, to this machine only; 404 for what `find` has not. */
export async function serve(find: (path: string) => Served | undefined): Promise<Server> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const page = find(pathname)
    if (page) response.setHeader('Content-Type', page.contentType)
    response.statusCode = page ? 200 : 404
    response.end(page?.body)
  })
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
