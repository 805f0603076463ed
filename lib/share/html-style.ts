/**
 * The look of a saved article: one column of a measure that reads well, both themes, tables that scroll in themselves,
 * and paper. Nothing is loaded.
 */
export const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.125rem/1.6 Charter, "Iowan Old Style", "Noto Serif", Georgia, serif; background: light-dark(#fcfbf8, #171614); color: light-dark(#1c1a17, #ebe6dc); overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin: 2em 0 .5em; font-size: 1.15rem; line-height: 1.3; }
a { color: inherit; text-underline-offset: .18em; }
.standfirst { font-size: 1.2rem; }
.from, .source, figcaption, small { font: .875rem/1.5 system-ui, sans-serif; color: light-dark(#5f5a52, #a8a194); }
aside, section { margin: 2rem 0; padding-block: 1px; border-block: 1px solid light-dark(#e3ded4, #35322d); }
blockquote { margin: 1.5em 0 .5em; padding-inline-start: 1rem; border-inline-start: 2px solid light-dark(#8c1d18, #f0a08f); }
section > blockquote + p { margin: 0; font: .875rem/1.5 system-ui, sans-serif; color: light-dark(#5f5a52, #a8a194); }
section > blockquote > p { margin: 0; }
figure { margin: 1.5em 0; }
pre, table { display: block; overflow-x: auto; }
pre { font: .875rem/1.5 ui-monospace, monospace; }
table { border-collapse: collapse; }
th, td { padding: .3rem .75rem; border-block-end: 1px solid light-dark(#e3ded4, #35322d); text-align: start; vertical-align: top; }
@media print { body { max-width: none; margin: 0; padding: 0; background: none; color: #000; font-size: 11pt; } h1, h2, h3 { break-after: avoid; } blockquote, figure, tr { break-inside: avoid; } }
`

/** Of the style, as a Content Security Policy names what it lets through: no other style applies in the file. */
export const STYLE_HASH = 'sha256-d2YAH8Y0LgrGzAQJMDf+oa1uGr+QZh0iTLXg7RaTyzk='
