import type { Note } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { isLabelled } from '../../lib/share/note.ts'

const LABELS = {
  correction: 'read.note.correction',
  update: 'read.note.update',
  editor: 'read.note.editor',
} as const satisfies Record<Note['kind'], string>

/** What the newsroom says about its own text, under it. */
export function NotesView({ notes }: { notes: readonly Note[] }) {
  return (
    <section class="notes" aria-label={t('read.notes')}>
      {notes.map(({ kind, text }, n) => (
        <p key={n}>
          {!isLabelled(text) && (
            <b lang={t('locale')}>
              {t(LABELS[kind])}
              {': '}
            </b>
          )}
          {text}
        </p>
      ))}
    </section>
  )
}
