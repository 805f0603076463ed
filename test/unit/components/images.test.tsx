// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { Pictures } from '../../../components/images/pictures.ts'
import { FigureView } from '../../../components/read/FigureView.tsx'
import type { Figure, Image } from '../../../lib/article/types.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
// jsdom opens no dialog.
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true
}

const LOADED = { src: 'https://pictures.example/lens-800.jpg', width: 800, height: 600 }
const IMAGE: Image = {
  src: 'https://a.example/lens.jpg',
  alt: 'A lens',
  width: 90,
  height: 70,
  loaded: LOADED,
}
const FIGURE: Figure = {
  type: 'figure',
  id: 'b1',
  text: 'The new lens',
  marks: [],
  image: IMAGE,
  credit: null,
}

const draw = (wanted: boolean, more: Partial<Figure> = {}) =>
  mount(
    <Pictures.Provider value={wanted}>
      <FigureView block={{ ...FIGURE, ...more }} found={[]} />
    </Pictures.Provider>,
  )
let body: HTMLElement
beforeEach(async () => {
  body = await draw(true)
})

it('is asked for as the page had it, without a word of who asks, and not before it is seen', () => {
  const image = body.querySelector('img')
  expect(image?.src).toBe(LOADED.src)
  expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer')
  expect(image?.getAttribute('loading')).toBe('lazy')
  expect([image?.width, image?.height, image?.alt]).toEqual([800, 600, 'A lens'])
  const html = image?.outerHTML ?? ''
  expect(html.indexOf('referrerpolicy')).toBeLessThan(html.indexOf('src='))
})

it('is left out when nobody wants pictures, and when the page had not loaded it', async () => {
  expect((await draw(false)).querySelector('img')).toBeNull()
  const { loaded, ...never } = IMAGE
  expect((await draw(true, { image: never })).querySelector('img')).toBeNull()
  expect(body.querySelector('figcaption')?.textContent).toBe('The new lens')
})

it('without words of its own shows no second time what stands for it', async () => {
  expect((await draw(true, { text: '' })).querySelector('figcaption')).toBeNull()
  expect((await draw(false, { text: '' })).querySelector('figcaption')?.textContent).toBe('A lens')
})

it('that does not come leaves its words', async () => {
  await act(() => {
    body.querySelector('img')?.dispatchEvent(new Event('error'))
  })
  expect(body.querySelector('img, button')).toBeNull()
  expect(body.querySelector('figcaption')?.textContent).toBe('The new lens')
})

it('is enlarged with its words, and Escape closes it, not the popup', async () => {
  await click(body.querySelector('[aria-label="Enlarge the picture: A lens"]'))
  const dialog = body.querySelector('dialog')
  expect(dialog?.open).toBe(true)
  expect(dialog?.textContent).toBe('A lens')
  const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  await act(() => {
    dialog?.dispatchEvent(press)
  })
  expect(press.defaultPrevented).toBe(true)
  expect(body.querySelector('dialog')).toBeNull()
  expect(document.activeElement?.className).toBe('enlarge')
})
