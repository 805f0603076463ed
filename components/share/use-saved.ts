import { useEffect, useState } from 'preact/hooks'
import type { Form } from '../../lib/share/files.ts'

/** How long it is seen that a file was saved, in milliseconds: long enough to read a long name. */
const SEEN = 8_000

interface Saved {
  form: Form
  /** The file's name. */
  name: string
}

/** What was saved last, for as long as that is to be seen. */
export function useSaved() {
  const [saved, setSaved] = useState<Saved | null>(null)
  useEffect(() => {
    if (!saved) return
    const timer = setTimeout(() => setSaved(null), SEEN)
    return () => clearTimeout(timer)
  }, [saved])
  return {
    saved,
    tell: (form: Form, name: string | null) => setSaved(name === null ? null : { form, name }),
  }
}
