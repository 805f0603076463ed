// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { readOut } from '../../../components/keys/read-out.ts'

function first(markup: string): HTMLElement {
  document.body.innerHTML = markup
  const item = document.body.firstElementChild
  if (!(item instanceof HTMLElement)) throw new Error('no element')
  return item
}

afterEach(() => document.body.replaceChildren())

const name = (item: HTMLElement) => [item.getAttribute('role'), item.getAttribute('aria-label')]

it.each([
  ['a paragraph', '<p>The <b>lamp</b> burns.</p>', 'group', 'The lamp burns.'],
  ['a list', '<ul><li>Oil</li><li>Wicks</li></ul>', null, 'Oil Wicks'],
  ['a point', '<li><p>It burns.</p><button>Show</button></li>', null, 'It burns.'],
  ['what says it otherwise', '<figure data-aloud="Said by her"><p>Said</p></figure>', null, 'Said by her'],
  [
    'what is not to be heard',
    '<p>One<span aria-hidden="true">1</span><i hidden="">2</i></p>',
    'group',
    'One',
  ],
  ['a heading', '<h2>The lamp</h2>', null, null],
  ['nothing but a control', '<li><button>Show</button></li>', null, null],
  ['what has a role', '<div role="listitem">Oil</div>', 'listitem', 'Oil'],
])('names %s by its words until it has been read out', (_, markup, role, words) => {
  const item = first(markup)
  const over = readOut(item)
  expect(name(item)).toEqual([role, words])
  over()
  expect(document.body.innerHTML).toBe(markup)
})
