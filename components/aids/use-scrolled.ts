import { useEffect } from 'preact/hooks'

/** Looks anew where the reader is, once a frame at most, when something is scrolled or the window changes its size. */
export function useScrolled(look: () => void, on: readonly unknown[]): void {
  useEffect(() => {
    let frame = 0
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        look()
      })
    }
    soon()
    document.addEventListener('scroll', soon)
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', soon)
      window.removeEventListener('resize', soon)
    }
  }, on)
}
