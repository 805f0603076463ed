import type { ComponentChildren } from 'preact'

interface Props {
  group: string
  checked: boolean
  choose: () => void
  /** By mouse or key, also when it is the chosen one already. */
  clicked?: () => void
  children: ComponentChildren
}

/** One of those who may have said a quote, in the form that asks who did. */
export function Choice({ group, checked, choose, clicked, children }: Props) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={checked} onChange={choose} onClick={clicked} />
      <span>{children}</span>
    </label>
  )
}
