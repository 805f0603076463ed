import { CopyButton } from '../../../components/copy/CopyButton.tsx'
import { FormatMenu } from '../../../components/copy/FormatMenu.tsx'
import * as Icons from '../../../components/icons/Icon.tsx'
import { OrderControl } from '../../../components/quotes/OrderControl.tsx'
import { Panel, Tabs } from '../../../components/tabs/Tabs.tsx'
import { t } from '../../../lib/platform/i18n.ts'
import { click, focus } from './act.ts'
import { alsoForced } from './also-forced.ts'
import { Rows } from './frames.tsx'
import { done, nothing } from './story.ts'
import type { Item } from './types.ts'

const copying = (name: string, copy: () => Promise<boolean>, act?: () => Promise<void>): Item => ({
  name: `copy-${name}`,
  view: () => <Rows>{[<CopyButton key={1} drawn name={t('copy.all')} copy={copy} />]}</Rows>,
  ...(act && { act }),
})

const TABS = [
  { id: 'read', name: t('parts.read') },
  { id: 'quotes', name: t('parts.quotes'), count: { shown: '13', spoken: '' } },
  { id: 'summary', name: t('parts.summary') },
] as const

const tabs = (name: string, act?: () => Promise<void>): Item => ({
  name: `tabs-${name}`,
  view: () => (
    <main>
      <Tabs label={t('parts.label')} tabs={TABS} selected="quotes" select={nothing} />
      <Panel id="quotes" selected="quotes">
        <FormatMenu format="apa" choose={nothing} />
      </Panel>
    </main>
  ),
  ...(act && { act }),
})

/** The smallest parts, each by itself. */
export const CONTROLS: readonly Item[] = [
  copying('idle', done),
  alsoForced(copying('focused', done, focus('.copy'))),
  copying('done', done, click('.copy')),
  copying('failed', async () => false, click('.copy')),
  tabs('plain'),
  alsoForced(tabs('focused', focus('#tab-quotes'))),
  {
    name: 'order',
    view: () => <Rows>{[<OrderControl key={1} order="speaker" choose={nothing} />]}</Rows>,
  },
  {
    name: 'icons',
    view: () => (
      <Rows>
        {Object.entries(Icons).map(([name, Icon]) => (
          <Icon key={name} />
        ))}
      </Rows>
    ),
  },
]
