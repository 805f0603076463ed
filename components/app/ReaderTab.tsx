import { useEffect } from 'preact/hooks'
import { App } from './App.tsx'
import { useReader } from './use-reader.ts'

/** A tab of our own with one article, which the whole window is for. */
export function ReaderTab({ id }: { id: string }) {
  const reading = useReader(id)
  const { screen } = reading
  const title = screen.state === 'done' ? screen.article.title : ''
  useEffect(() => {
    if (title) document.title = `${title} – Lede`
  }, [title])
  return <App place="tab" reading={reading} />
}
