import { useRef, useState } from 'preact/hooks'

/** Whether the panel of settings is open, and the button that opens it. */
export function usePanel() {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return {
    open,
    button,
    toggle: () => setOpen(!open),
    /** `back` gives focus back to the button. */
    close: (back: boolean) => {
      setOpen(false)
      if (back) button.current?.focus()
    },
  }
}
