import { render } from 'preact'
import { PrintPage } from '../../components/print/PrintPage.tsx'
import { Dressed } from '../../components/settings/Dressed.tsx'
import { setInterfaceLanguage } from '../../lib/platform/direction.ts'
import { askForPrint, comeToFront } from '../../lib/platform/hand-over.ts'
import { t } from '../../lib/platform/i18n.ts'
import { fileTitle } from '../../lib/share/file-name.ts'

export async function print(): Promise<void> {
  setInterfaceLanguage(document.documentElement)
  const shared = await askForPrint()
  // Browsers offer the title of a page as the name of its PDF.
  if (shared) document.title = fileTitle(shared.article, t('header.untitled'))
  await comeToFront()
  render(
    <Dressed>
      <PrintPage shared={shared} />
    </Dressed>,
    document.body,
  )
}
