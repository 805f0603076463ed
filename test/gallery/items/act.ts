/** Lets what was done be drawn. */
export const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))

/** The first element of a selector, once it is there: some parts of a view are fetched when they are asked for. */
async function one(selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < 100; frame++) {
    const found = document.querySelector<HTMLElement>(selector)
    if (found) return found
    await drawn()
  }
  throw new Error(`no ${selector} in this item`)
}

/** Clicks the first element of each selector, one after the other. */
export const click =
  (...selectors: readonly string[]) =>
  async () => {
    for (const selector of selectors) {
      ;(await one(selector)).click()
      await drawn()
    }
  }

/** Brings the keyboard to a control. */
export const focus = (selector: string) => async () => (await one(selector)).focus()

/** Types into a field. */
export const type = (selector: string, words: string) => async () => {
  const field = await one(selector)
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement))
    throw new Error(`${selector} is no field`)
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await drawn()
}

/** Does one after the other. */
export const after =
  (...steps: readonly (() => Promise<void>)[]) =>
  async () => {
    for (const step of steps) await step()
  }
