import { useLayoutEffect, useState } from 'preact/hooks'

/** As much as a column of headings needs beside the text, in pixels. */
const COLUMN = 208

/** Whether the window has so much room beside its one column, which grows with the text. */
export function useRoomBeside(): boolean {
  const [room, setRoom] = useState(false)
  useLayoutEffect(() => {
    const row = document.querySelector('.tabs-row')
    if (!row) return
    const root = document.documentElement
    const sizes = new ResizeObserver(() => setRoom((root.clientWidth - row.clientWidth) / 2 >= COLUMN))
    for (const one of [root, row]) sizes.observe(one)
    return () => sizes.disconnect()
  }, [])
  return room
}
