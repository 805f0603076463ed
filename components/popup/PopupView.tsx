import { type Announcement, Announcer } from '../announcer/Announcer.tsx'
import { type ArticleActions, type ArticleState, ArticleView } from '../article/ArticleView.tsx'
import { type ScreenActions, ScreenView } from '../article/ScreenView.tsx'
import type { Screen } from '../article/screen.ts'
import { KeysDialog } from '../keys/KeysDialog.tsx'
import { ARTICLE_KEYS } from '../keys/lists.ts'
import { useKeys } from '../keys/use-keys.ts'

interface Props {
  screen: Screen
  /** What the parts of an article show; null until there is one. */
  view: ArticleState | null
  /** The reader wants to see a page that does not look like an article. */
  anyway: boolean
  announcement: Announcement
  actions: ArticleActions & ScreenActions
}

/** The whole popup for any of its states. Takes everything from its props. */
export function PopupView({ screen, view, anyway, announcement, actions }: Props) {
  const keys = useKeys(view?.settings.keys !== 'off')
  return (
    <>
      <ScreenView screen={screen} anyway={anyway} actions={actions}>
        {(page) => view && <ArticleView page={page} state={view} actions={actions} listKeys={keys.list} />}
      </ScreenView>
      {keys.listed && (
        <KeysDialog
          list={ARTICLE_KEYS}
          on={keys.on}
          turn={(on) => actions.set({ keys: on ? 'on' : 'off' })}
          close={keys.close}
        />
      )}
      <Announcer {...announcement} />
    </>
  )
}
