import { readFile } from 'node:fs/promises'
import { createConnection, type Socket } from 'node:net'
import { join } from 'node:path'

/**
 * Firefox's older remote control. The newer one lets itself into the browser's own windows only in recent versions,
 * and both at once are one session too many.
 */
export interface Marionette {
  /** Sends one command; rejects with Firefox's own message when it fails. */
  send: (command: string, parameters: object) => Promise<unknown>
  /** Runs the text of an async function's body in the browser's own window; what it returns is JSON. */
  inWindow: (body: string) => Promise<unknown>
  /** The same in the page of the tab in hand, with the page's own eyes. */
  inPage: (body: string) => Promise<unknown>
  /** Leads the first tab to an address and waits until it is loaded. */
  navigate: (url: string) => Promise<void>
}

/**
 * The port that a Firefox has chosen which was told none (`marionette.port` 0), by the file that it leaves in its profile
 * once it listens. A port chosen for it could be taken by another program meanwhile, which would then never answer.
 */
export async function chosenPort(profile: string): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => 0))
    if (port > 0) return port
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error('Firefox does not listen')
}

/** Connects to a Firefox that was started with `-marionette` and this port. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const send = await talk(await connected(port))
  await send('WebDriver:NewSession', {})
  const run = async (context: 'chrome' | 'content', body: string) => {
    const script = `
      const answer = arguments[arguments.length - 1];
      (async () => { ${body} })().then(
        (value) => answer(JSON.stringify({ value: value ?? null })),
        (error) => answer(JSON.stringify({ error: String(error) })),
      )`
    await send('Marionette:SetContext', { value: context })
    // Without the name of one, it sees what the page sees; by that of one of WebDriver's it would see no iterators.
    const sandbox = context === 'chrome' ? 'system' : null
    const result = await send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox })
    const { value, error } = JSON.parse((result as { value: string }).value)
    if (error !== undefined) throw new Error(error)
    return value
  }
  return {
    send,
    inWindow: (body) => run('chrome', body),
    inPage: (body) => run('content', body),
    navigate: async (url) => {
      await send('Marionette:SetContext', { value: 'content' })
      await send('WebDriver:Navigate', { url })
    },
  }
}

/** Messages are `length:JSON`; an answer is `[1, id, error, result]`. */
async function talk(socket: Socket): Promise<Marionette['send']> {
  const waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>()
  const greeted = Promise.withResolvers<void>()
  let rest = Buffer.alloc(0)
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data])
    for (;;) {
      const colon = rest.indexOf(':')
      const end = colon + 1 + Number(rest.subarray(0, colon).toString())
      if (colon < 0 || rest.length < end) return
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString())
      rest = rest.subarray(end)
      if (!Array.isArray(message)) {
        greeted.resolve()
        continue
      }
      const [, id, error, result] = message
      const waits = waiting.get(id)
      waiting.delete(id)
      if (error) waits?.failed(new Error(`${error.error}: ${error.message}`))
      else waits?.done(result)
    }
  })
  socket.on('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox is gone'))
  })
  await greeted.promise
  let last = 0
  return (command, parameters) =>
    new Promise((done, failed) => {
      last += 1
      waiting.set(last, { done, failed })
      const text = JSON.stringify([0, last, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

/** Rejects when nobody listens. */
function connected(port: number): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = createConnection(port, '127.0.0.1', () => done(socket))
    socket.once('error', failed)
  })
}
