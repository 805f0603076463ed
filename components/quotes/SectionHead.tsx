import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { roleAlone } from '../../lib/share/role.ts'
import { writtenList, writtenNumber } from '../../lib/share/written.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { Ours } from '../ours/Ours.tsx'
import type { Section } from './sections.ts'
import { voiceName } from './voice-name.ts'

interface Props {
  section: Section
  article: Pick<Article, 'language' | 'direction'>
  /** Of its quotes only those are left that the reader looks for. */
  narrowed: boolean
  copy: () => Promise<boolean>
}

/** What stands over the quotes of a section: which ones they are, or who speaks and how much. */
export function SectionHead({ section, article, narrowed, copy }: Props) {
  switch (section.kind) {
    case 'all':
      return null
    case 'key':
      return (
        <h2 class="section-head">
          <Ours>{t('quotes.key')}</Ours>
        </h2>
      )
    case 'more':
      return (
        <h2 class="section-head">
          <Ours>
            {t('quotes.more')} <small>{writtenNumber(section.quotes.length, t('locale'))}</small>
          </Ours>
        </h2>
      )
  }
  const { voice } = section
  const name = voiceName(voice, article.language)
  const role = voice.speaker?.role && roleAlone(voice.speaker.role, article.language)
  return (
    <div class="voice-head" dir={article.direction}>
      <div>
        <h2
          data-voice={voice.key}
          tabIndex={-1}
          lang={voice.kind === 'named' ? (article.language ?? undefined) : undefined}
          dir="auto"
        >
          {name}
        </h2>
        <p class="noted">
          {role && (
            <>
              <bdi lang={article.language ?? undefined}>{role}</bdi>{' '}
            </>
          )}
          <span class="note">
            <Ours>
              {writtenList(
                [t('quotes.count', voice.quotes.length), t('quotes.words', voice.words)],
                t('locale'),
                'unit',
              )}
            </Ours>
          </span>
        </p>
      </div>
      {voice.quotes.length > 1 && (
        <CopyButton
          name={t(narrowed ? 'copy.found' : 'copy.all')}
          label={t(narrowed ? 'quotes.copyFoundOf' : 'quotes.copyAllOf', [name])}
          copy={copy}
        />
      )}
    </div>
  )
}
