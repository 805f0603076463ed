import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LoggingProxy {
  /** Switches that send all of a Chromium's traffic through here, that to this machine too. */
  args: readonly string[]
  /** The same for Firefox. */
  preferences: Record<string, string | number | boolean>
  /**
   * Everything asked for since the start, but by the browsers for themselves: a whole address, or host and port of an
   * encrypted connection.
   */
  asked: string[]
  close: () => Promise<void>
}

/** Where Chromium's own questions are sent, so that nothing else can be taken for them. */
const ITSELF = 'chromium-itself.invalid'
/**
 * What browsers connect to by themselves now and then: Chromium its default search engine when a tab is opened, in
 * case; Firefox the places of its plug-ins for films and of its lists of bad pages.
 */
const OWN = new Set([
  `${ITSELF}:443`,
  'www.google.com:443',
  'update.googleapis.com:443',
  'safebrowsing.googleapis.com:443',
])

/** Whom Firefox asks for its lists; not all of its questions can be turned off. */
const MAKER = /\.mozilla\.(com|net|org):443$/

/** Firefox's own questions, as far as they can be turned off. */
const QUIET = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.chrome.site_icons': false,
  'browser.search.update': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
}

/** Preferences with which Firefox asks a proxy on this machine for whatever is not on it. */
export const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
})

/** A proxy that lets requests to this machine through, refuses all others, and remembers both. */
export async function startProxy(): Promise<LoggingProxy> {
  const asked: string[] = []
  const server = createServer((incoming, response) => {
    asked.push(incoming.url ?? '')
    const url = new URL(incoming.url ?? '/', 'http://invalid')
    if (url.hostname !== 'localhost') {
      response.writeHead(502).end()
      return
    }
    const { method, headers } = incoming
    const onward = request(
      { host: '127.0.0.1', port: url.port, path: url.pathname, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.writeHead(502).end())
    incoming.pipe(onward)
  })
  server.on('connect', (incoming, socket) => {
    // A browser that ends does not wait for its answer.
    socket.on('error', () => socket.destroy())
    if (!OWN.has(incoming.url ?? '') && !MAKER.test(incoming.url ?? '')) asked.push(incoming.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      // Chromium itself asks its maker about every form it sees, and who is signed in.
      '--disable-features=AutofillServerCommunication',
      `--gaia-url=https://${ITSELF}`,
    ],
    preferences: { ...throughProxy(port), 'network.proxy.allow_hijacking_localhost': true, ...QUIET },
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
