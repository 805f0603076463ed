import type { BlockId, Note } from '../../lib/article/types.ts'
import type { Lit } from '../../lib/find/lit.ts'
import { noteId } from '../../lib/find/places.ts'
import { t } from '../../lib/platform/i18n.ts'
import { isLabelled } from '../../lib/share/note.ts'
import { Ours } from '../ours/Ours.tsx'
import { LitText } from './LitText.tsx'

const LABELS = {
  correction: 'read.note.correction',
  update: 'read.note.update',
  editor: 'read.note.editor',
} as const satisfies Record<Note['kind'], string>

interface Props {
  notes: readonly Note[]
  found: (place: BlockId) => readonly Lit[]
}

/** What the newsroom says about its own text, under it. */
export function NotesView({ notes, found }: Props) {
  return (
    <section class="notes" aria-label={t('read.notes')}>
      {notes.map(({ kind, text }, n) => (
        <p key={n}>
          {!isLabelled(text) && (
            <b>
              <Ours>{t(LABELS[kind])}</Ours>
              {': '}
            </b>
          )}
          <LitText text={text} found={found(noteId(n))} />
        </p>
      ))}
    </section>
  )
}
