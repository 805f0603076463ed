import { options, render } from 'preact'
import { directionOf } from '../../lib/extract/language-tag.ts'
import { t } from '../../lib/platform/i18n.ts'
import '../../components/theme/index.css'
import { name, theme } from './address.ts'
import { drawn } from './items/act.ts'
import { ITEMS } from './items/index.ts'
import './item.css'

const views = new Set<string>()
options.vnode = ({ type }) => {
  // Where two have the same name, one is called otherwise when all are put into one file.
  if (typeof type === 'function') views.add(type.name.replace(/\$\d+$/, ''))
}

/** Draws the item that the address names, brings it into its state and says that it is there. */
async function show(): Promise<void> {
  const item = ITEMS.find((one) => one.name === name)
  if (!item) throw new Error(`no item ${name}`)
  const root = document.documentElement
  root.lang = t('locale')
  root.dir = directionOf(t('locale'))
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
