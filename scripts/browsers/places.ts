import { homedir } from 'node:os'
import { join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

interface Place {
  /** Environment variables that name the program, first one first. */
  variables: readonly string[]
  /** Names on the PATH (Linux), most likely first. */
  commands: readonly string[]
  /** Where installers put it. */
  files: readonly string[]
  /** Debian's package. */
  apt: string
  /** Where a person gets it. */
  site: string
}

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined)
const applications = ['/Applications', join(homedir(), 'Applications')]

/** Where browsers are, by the habits of Debian, Fedora, macOS and Windows. Chrome does as well as Chromium. */
export const PLACES: Record<BrowserName, Place> = {
  chromium: {
    variables: ['LEDE_CHROMIUM', 'CHROME_PATH'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
    ],
    files: [
      '/snap/bin/chromium',
      ...applications.flatMap((folder) => [
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ]),
      ...programs.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    apt: 'chromium',
    site: 'https://www.google.com/chrome/',
  },
  firefox: {
    variables: ['LEDE_FIREFOX'],
    commands: ['firefox-esr', 'firefox'],
    files: [
      ...applications.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox')),
      ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    apt: 'firefox-esr',
    site: 'https://www.mozilla.org/firefox/',
  },
}
