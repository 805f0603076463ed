import { describe, expect, it } from 'vitest'
import { deniedKind } from '../../../lib/platform/denied.ts'

describe('deniedKind', () => {
  it.each([
    ['view-source:https://courier.example/', '', 'view-source'],
    ['about:reader?url=https%3A%2F%2Fcourier.example', 'Missing host permission for the tab', 'reader'],
    ['about:config', '', 'config'],
    ['about:preferences', '', 'browser-page'],
    ['https://courier.example/report.PDF', 'Missing host permission for the tab', 'pdf'],
    ['https://addons.mozilla.org/firefox/', 'Missing host permission for the tab', 'store'],
    ['https://chrome.google.com/webstore/detail/x', '', 'store'],
    ['https://chrome.google.com/other', '', 'other'],
    [undefined, 'The extensions gallery cannot be scripted.', 'store'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    [undefined, 'Cannot access contents of url "file:///home/page.html".', 'file'],
    [undefined, 'Cannot access contents of url "devtools://devtools/x".', 'browser-page'],
    [undefined, 'Frame with ID 0 is showing error page', 'error-page'],
    [undefined, 'Cannot access contents of the page.', 'other'],
    ['https://courier.example/story', 'Missing host permission for the tab', 'other'],
  ])('%s, %s → %s', (url, message, kind) => {
    expect(deniedKind(url, message)).toBe(kind)
  })
})
