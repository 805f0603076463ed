import { useId } from 'preact/hooks'

interface Props<Choice extends string> {
  /** Read out before the choices. */
  label: string
  choices: readonly Choice[]
  nameOf: (choice: Choice) => string
  chosen: Choice
  choose: (choice: Choice) => void
  class?: string
  /** Whether the label is seen as well. */
  labelled?: boolean
}

/** A few choices side by side: one stop for the Tab key, arrows choose. */
export function Choices<Choice extends string>(props: Props<Choice>) {
  const { label, choices, nameOf, chosen, choose, labelled = false } = props
  const group = useId()
  return (
    <fieldset class={`choices ${props.class ?? ''}`.trim()}>
      <legend class={labelled ? undefined : 'unseen'}>{label}</legend>
      <div class="choices-row">
        {choices.map((one) => (
          <label key={one} data-name={nameOf(one)}>
            <input
              type="radio"
              name={group}
              value={one}
              checked={one === chosen}
              onChange={() => choose(one)}
            />
            {nameOf(one)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
