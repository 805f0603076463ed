/**
 * Stands in for WXT's context of a content script. WXT dispatches an event named after the extension's id on the
 * page's document and listens there for the next injection, so a page could learn that Lede is there and when it
 * reads. Ours reads once, answers and is done: it has nothing to announce and nothing to listen for. Leaving the
 * original out also keeps the browser polyfill out of what is injected.
 */
export class ContentScriptContext {}
