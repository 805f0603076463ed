import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildExtension } from './browsers/build.ts'
import { startChromium } from './browsers/chromium.ts'
import { ensureBrowser } from './browsers/install.ts'
import { type Destination, destination } from './lib/destination.ts'
import { Failure, reportFailure } from './lib/failure.ts'
import { serve } from './lib/serve.ts'
import { showInTerminal, showInWindow } from './lib/show.ts'

const HELP = `Builds Lede, opens pages in Chromium with it loaded, and clicks its toolbar button.

  npm start [-- FILE|URL …]      without any, a sample page that comes with Lede

With a display the window stays open for you to use. Without one, what the popup found is printed here, and
pictures of the popup are saved in the folder screenshots.

The environment variable LEDE_CHROMIUM names the browser to use, where it is not found by itself.
`
const SAMPLE = join(import.meta.dirname, 'sample/page.html')
const SCREENSHOTS = resolve(import.meta.dirname, '../screenshots')

async function main(args: readonly string[]): Promise<void> {
  const places = readArguments(args)
  if (!places) {
    process.stdout.write(HELP)
    return
  }
  const destinations = await Promise.all((places.length > 0 ? places : [SAMPLE]).map(destination))
  const executablePath = await ensureBrowser('chromium')
  process.stderr.write('Building Lede …\n')
  const extensionDir = await buildExtension('chrome')
  await show(destinations, executablePath, extensionDir)
}

async function show(
  destinations: Destination[],
  executablePath: string,
  extensionDir: string,
): Promise<void> {
  const server = await serve((path) => destinations.find((one) => one.path === path)?.page)
  const headless = !hasDisplay()
  try {
    const lede = await startChromium({ executablePath, extensionDir, headless })
    const tabs = destinations.map((one) => ({ name: one.name, url: new URL(one.path, server.origin).href }))
    await (headless ? showInTerminal(lede, tabs, SCREENSHOTS) : showInWindow(lede, tabs)).finally(() =>
      lede.browser.close(),
    )
  } finally {
    await server.close()
  }
}

/** The pages to open, none for the sample; null asks for help. */
function readArguments(args: readonly string[]): string[] | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    })
    return values.help ? null : positionals
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${HELP}`, 2)
  }
}

function hasDisplay(): boolean {
  const { platform, env } = process
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

main(process.argv.slice(2)).catch(reportFailure)
