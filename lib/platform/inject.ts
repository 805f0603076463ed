import { browser } from 'wxt/browser'
import { type ContentScript, leaveRequest, requestArguments } from './request.ts'
import { ANSWERS, type Answers, answerThere } from './words.ts'

/** The browser's own words for why nothing of ours may run in a tab. */
export class Refusal extends Error {}

/**
 * Runs one of the content scripts in a tab's page, with a request for it. Answers with what the script says, undefined
 * where the browser runs nothing; throws a `Refusal`.
 * @param patience how long a page that is still loading may come to rest first, in milliseconds
 */
export async function inject<Answer>(
  tabId: number,
  script: ContentScript,
  request: object,
  patience: number,
): Promise<Answer | undefined> {
  const target = { tabId }
  const leave = (injectImmediately: boolean) =>
    browser.scripting.executeScript({
      target,
      injectImmediately,
      func: leaveRequest,
      args: requestArguments(script, request),
    })
  try {
    if (patience > 0) {
      let atRest = false
      const rest = leave(false).finally(() => {
        atRest = true
      })
      await Promise.race([rest, later(patience).then(() => (atRest ? rest : leave(true)))])
    } else await leave(true)
    const [result] = await browser.scripting.executeScript<[], Answer>({
      target,
      injectImmediately: true,
      files: [`/content-scripts/${script}.js`],
    })
    return result?.result
  } catch (error) {
    throw refusal(error)
  }
}

/**
 * Asks the script that finds words something about a tab's page: undefined where it does not run. Throws a `Refusal`.
 */
export async function askWords<Question extends keyof Answers>(
  tabId: number,
  question: Question,
  request: Parameters<Answers[Question]>[0],
): Promise<ReturnType<Answers[Question]> | undefined> {
  const there = { target: { tabId }, injectImmediately: true }
  try {
    await browser.scripting.executeScript({ ...there, files: ['/content-scripts/words.js'] })
    const [answered] = await browser.scripting.executeScript<
      Parameters<typeof answerThere>,
      ReturnType<Answers[Question]>
    >({
      ...there,
      func: answerThere as () => ReturnType<Answers[Question]>,
      args: [ANSWERS, question, request],
    })
    return answered?.result
  } catch (error) {
    throw refusal(error)
  }
}

function refusal(error: unknown): Refusal {
  return new Refusal(error instanceof Error ? error.message : String(error))
}

/** Resolves after so many milliseconds. */
export const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
