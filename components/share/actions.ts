import type { Article } from '../../lib/article/types.ts'
import { copy } from '../../lib/platform/clipboard.ts'
import { openPrint } from '../../lib/platform/hand-over.ts'
import { t } from '../../lib/platform/i18n.ts'
import { save } from '../../lib/platform/save.ts'
import { type Corrections, corrected } from '../../lib/quotes/corrections.ts'
import type { Wishes } from '../../lib/share/beside.ts'
import { articleAs, articleFile, type Form, type Shared } from '../../lib/share/files.ts'
import type { Found } from '../article/screen.ts'
import type { SharingActions } from './ShareMenu.tsx'
import { shareWords } from './words.ts'

/** What is shared, and what happens beside. */
export interface Sharing {
  /** With what was put back. */
  article: Article | null
  digest: Found
  corrections: Corrections
  announce: (text: string) => void
  /** A private window's: it stays there. */
  secret: boolean
}

/** Copying and saving the whole article, each time announced. */
export function sharingActions({ article, digest, corrections, announce, secret }: Sharing): SharingActions {
  const shared = (article: Article, wishes: Wishes): Shared => ({
    article,
    finds:
      typeof digest === 'string'
        ? null
        : { quotes: corrected(digest.quotes, corrections), summary: digest.summary },
    wishes,
  })
  return {
    copyAs: async (form: Form, wishes: Wishes) => {
      if (!article) return false
      const copied = await copy(articleAs(form, shared(article, wishes), shareWords()))
      announce(copied ? t('copy.announceArticle') : t('copy.announceFailed'))
      return copied
    },
    saveAs: (form: Form, wishes: Wishes) => {
      if (!article) return null
      const file = articleFile(form, shared(article, wishes), shareWords())
      save(file)
      announce(t('share.announceSaving', [file.name]))
      return file.name
    },
    print: secret
      ? null
      : (wishes: Wishes) => {
          if (article) void openPrint(shared(article, wishes))
        },
  }
}
