import type { ComponentChildren } from 'preact'

/** Where the parts of an article are. */
export function Part({ children }: { children: ComponentChildren }) {
  return (
    <main>
      <div class="panel">{children}</div>
    </main>
  )
}

/** Several small views, one under the other. */
export function Rows({ children }: { children: readonly ComponentChildren[] }) {
  return (
    <main class="panel rows">
      {children.map((child, n) => (
        <div key={n}>{child}</div>
      ))}
    </main>
  )
}
