import { options, render } from 'preact'
import { setInterfaceLanguage } from '../../lib/platform/direction.ts'
import '../../components/theme/index.css'
import '../../components/print/print.css'
import '../../components/welcome/welcome.css'
import { name, theme } from './address.ts'
import { drawn } from './items/act.ts'
import { ITEMS } from './items/index.ts'
import './item.css'

const views = new Set<string>()
options.vnode = ({ type }) => {
  // Where two have the same name, one is called otherwise when all are put into one file.
  if (typeof type === 'function') views.add(type.name.replace(/\$\d+$/, ''))
}

// A dialog that nobody would answer.
window.print = () => {}

/** Draws the item that the address names, brings it into its state and says that it is there. */
async function show(): Promise<void> {
  const item = ITEMS.find((one) => one.name === name)
  if (!item) throw new Error(`no item ${name}`)
  const root = document.documentElement
  setInterfaceLanguage(root)
  root.dataset.state = item.state ?? 'part'
  root.dataset.theme = theme
  if (item.page) root.dataset.page = item.page
  render(item.view(), document.body)
  await item.act?.()
  await document.fonts.ready
  await drawn()
  root.dataset.views = [...views].join(' ')
  root.dataset.shown = name
}

show().catch((error: unknown) => {
  document.documentElement.dataset.failed = String(error)
})
