/** What the stores' forms ask, answered once for all of them, in English as their reviewers read it. */

export const SINGLE_PURPOSE =
  'Lede shows the news article of the current page clean: its text without the page around it, its quotes with their speakers, and what it is about in its own sentences. Everything else (copying, saving, checking a quote, finding the place on the page) works on that one article.'

/** Why each permission is asked for. Permissions without a reason here, and reasons without a permission, fail a test. */
export const PERMISSIONS: Record<string, string> = {
  activeTab:
    'Grants the page of the current tab when its reader clicks Lede’s button, presses its key or chooses its entry in the page’s menu, and no other page. In place of any host permission.',
  contextMenus:
    'One entry in the menu for words selected on a page: “Check these words in the article with Lede” says whether the article has them.',
  scripting:
    'On the page granted by that click, runs the packaged scripts that read the article, make links to its quotes, and highlight a quote that the reader wants to see in its place. No code comes from elsewhere.',
  sidePanel:
    'Shows the article beside its page, when the reader chooses so. Chromium only; Firefox’s sidebar needs none.',
  storage:
    'Keeps the reader’s settings and the articles of reader tabs that are still open (storage.local), and until the browser closes what was read in the last tabs (storage.session), so that a second click is instant.',
}

export const REMOTE_CODE =
  "No. All code is in the package. The policy of its pages is default-src 'none', script-src 'self', connect-src 'none'."

/** Questions on data with their answers, by form. */
export const DATA: readonly [question: string, answer: string][] = [
  [
    'Chrome and Edge: what user data is collected',
    'Tick “Website content”, nothing else: these stores count what is read out of a page as handled, though it never leaves the device. If the form asks where it goes: nowhere; it is not transmitted.',
  ],
  [
    'Chrome and Edge: certify that data is not sold, not used for what the single purpose does not need, not for lending',
    'Tick all three.',
  ],
  [
    'Firefox: browser_specific_settings.gecko.data_collection_permissions',
    '{ "required": ["none"] }, in the manifest: nothing is collected or transmitted.',
  ],
  [
    'Privacy policy',
    'The text of PRIVACY.md. Firefox takes it as text; Chrome and Edge ask for an address: that of the file where its publisher keeps this repository.',
  ],
]

export const CATEGORIES: readonly [store: string, category: string][] = [
  ['Chrome Web Store', 'News & Weather'],
  ['addons.mozilla.org, Firefox', 'Feeds, News & Blogging; Privacy & Security'],
  ['addons.mozilla.org, Firefox for Android', 'The same'],
  ['Edge Add-ons', 'News & weather'],
]

export const TESTING = `1. Open any news story, and click Lede’s button in the toolbar. No account is needed.
2. “Quotes” has who said what; “Copy” puts a citation on the clipboard.
3. “Summary” has what the story is about; a click on a sentence shows where it stands.
4. Select words on the page, open its menu, choose “Check these words in the article with Lede”.
5. “Aa” has the settings. Pictures are off at first; switched on, those that the page has loaded are asked for again, the only requests that Lede ever makes.`

export const BUILDING = `The package is bundled and minified by Vite through WXT; the sources come with it. On any system with Node 20 or newer and npm (24 comes with the packages, by package-lock.json):

npm ci
npm run build:firefox

The result is in .output/firefox-mv3. third-party.txt in it names each library with its version and where its source is; all come from npm, by package-lock.json. lib/extract/judge/model.json, lib/summary/model.json and their like are small learned tables, made by the scripts in scripts/train; they hold numbers and words, no code.`
