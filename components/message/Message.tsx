import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  text: string
  /** What the reader can do about it. */
  children?: ComponentChildren
}

/** One thing to tell the reader in place of an article. It is read out when it comes. */
export function Message({ title, text, children }: Props) {
  return (
    <main class="message">
      <div role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children && <div class="message-actions">{children}</div>}
    </main>
  )
}
