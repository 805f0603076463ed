import { options, render } from 'preact'
import { setInterfaceLanguage } from '../../lib/platform/direction.ts'
import '../../components/theme/index.css'
import { name, theme } from './address.ts'
import { drawn } from './items/act.ts'
import { ITEMS } from './items/index.ts'
import './item.css'

/** What an item is made of: the names of its views, and all that styles can go by. */
export interface Made {
  views: string[]
  looks: string[]
}

let views = new Set<string>()
const { diffed } = options
options.diffed = (node) => {
  diffed?.(node)
  const { type } = node
  // Where two have the same name, one is called otherwise when all are put into one file.
  if (typeof type === 'function') views.add(type.name.replace(/\$\d+$/, ''))
}

// A dialog that nobody would answer.
window.print = () => {}

/** What a control can be that style sheets ask for. */
const STATES = [
  ':checked',
  ':disabled',
  ':focus-visible',
  '[open]',
  '[aria-current]',
  '[aria-disabled=true]',
  '[aria-expanded=true]',
  '[aria-pressed=true]',
]

/** Draws an item from the start and brings it into its state. */
async function show(name: string): Promise<Made> {
  const item = ITEMS.find((one) => one.name === name)
  if (!item) throw new Error(`no item ${name}`)
  const root = document.documentElement
  render(null, document.body)
  views = new Set()
  setInterfaceLanguage(root)
  root.dataset.state = item.state ?? 'part'
  root.dataset.page = item.page ?? 'popup'
  root.dataset.place = item.place ?? 'popup'
  render(item.view(), document.body)
  await item.act?.()
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode()))
  await drawn()
  scrollTo(0, 0)
  const elements = [...document.body.querySelectorAll('*')]
  const looks = elements.flatMap((one) => [
    one.tagName,
    ...one.classList,
    ...STATES.filter((state) => one.matches(state)).map((state) => one.tagName + state),
  ])
  return { views: [...views], looks: [...new Set(looks)] }
}

/** What there is to show, for those who take pictures: with 0 for the popup's width. */
const items = ITEMS.map(({ name, width = 0, forced = false }) => ({ name, width, forced }))

Object.assign(window, { show, items })
document.documentElement.dataset.theme = theme
if (name) void show(name)
