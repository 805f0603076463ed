/** What Lede uses of browsers beside what is found in its sources by `code.ts` and `css.ts`: where, so that it can be looked up. */
export const NAMED: Readonly<Record<string, RegExp>> = {
  'api.CSS.highlights_static': /CSS\?\.highlights/,
  'api.Clipboard.write': /clipboard\.write\(/,
  'api.ClipboardItem': /new ClipboardItem\(/,
  'api.Element.checkVisibility': /'checkVisibility'/,
  'api.HTMLDialogElement.showModal': /\.showModal\(/,
  'api.Highlight': /new Highlight\(/,
  'api.Window.speechSynthesis': /\bspeechSynthesis\b/,
  'api.URL.canParse_static': /URL\.canParse\(/,
  'api.Window.print': /window\.print\(/,
  'api.Window.requestIdleCallback': /\brequestIdleCallback\(/,
  'api.Worker.Worker.ecmascript_modules': /type: 'module'/,
  'javascript.builtins.Intl.Segmenter': /new Intl\.Segmenter\(/,
  'javascript.builtins.Intl.DisplayNames': /new Intl\.DisplayNames\(/,
  'javascript.builtins.Intl.ListFormat': /new Intl\.ListFormat\(/,
  'javascript.builtins.Intl.PluralRules': /new Intl\.PluralRules\(/,
  'javascript.regular_expressions.lookbehind_assertion': /\(\?<[!=]/,
  'javascript.regular_expressions.unicode_character_class_escape': /\\p\{/,
  'webextensions.api.scripting.executeScript': /scripting\.executeScript/,
  'webextensions.manifest.background': /defineBackground/,
}

/** What the manifests themselves say, of one browser alone. */
export const IN_MANIFEST: Readonly<Record<string, readonly string[]>> = {
  chrome: ['webextensions.manifest.background.service_worker', 'webextensions.manifest.action'],
  firefox: [
    'webextensions.manifest.action',
    'webextensions.manifest.browser_specific_settings.gecko.data_collection_permissions',
  ],
  firefox_android: [
    'webextensions.manifest.action',
    'webextensions.manifest.browser_specific_settings.gecko.data_collection_permissions',
    'webextensions.manifest.browser_specific_settings.gecko_android',
  ],
}

/** What readers have where a feature, or what is under it, is missing. All others Lede cannot do without. */
export const WITHOUT: Readonly<Record<string, string>> = {
  'api.CSS.highlights_static': 'words open in a new tab of the page, by a link to them',
  'api.Highlight': 'words open in a new tab of the page, by a link to them',
  'api.Element.checkVisibility': 'words are looked for in hidden text too',
  'api.Window.speechSynthesis': 'no control that reads aloud, as without a voice',
  'css.selectors.highlight': 'what the aids to reading and the voice mark is not drawn',
  'webextensions.api.action.openPopup':
    'in a private window, words and the key wait for a click on the button',
  'webextensions.api.commands': 'no keys; the first page says nothing of them',
  'webextensions.api.menus': 'no entry in pages’ menu; words are checked in the popup',
  'webextensions.api.sidePanel': 'Firefox’s sidebar; where there is neither, no control for it',
  'webextensions.api.sidebarAction': 'Chrome’s side panel; where there is neither, no control for it',
  'webextensions.api.windows':
    'tabs come to the front without a window; the popup has a way back to its page',
  'css.properties.box-decoration-break': 'Chrome knows it by its prefix',
  'css.properties.break-after': 'a heading may end a sheet of paper',
  'css.properties.field-sizing': 'the field scrolls',
  'css.properties.hanging-punctuation': 'quotation marks stand within the margin',
  'css.properties.hyphenate-limit-chars': 'shorter words are hyphenated too',
  'css.properties.orphans': 'a line may stand alone on a sheet of paper',
  'css.properties.overscroll-behavior': 'what is behind scrolls on',
  'css.properties.resize': 'the field keeps its size',
  'css.properties.text-size-adjust': 'only phones enlarge text by themselves',
  'css.properties.text-wrap.pretty': 'the last line of a paragraph may be one word',
  'css.properties.widows': 'a line may stand alone on a sheet of paper',
}
