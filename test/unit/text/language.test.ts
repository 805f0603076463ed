import { describe, expect, it } from 'vitest'
import { speechData } from '../../../lib/quotes/speech.ts'
import { languageData } from '../../../lib/text/language.ts'

describe('a page’s own word for its language', () => {
  it('is never looked up in what every object has', () => {
    for (const tag of ['constructor', 'constructor-GB']) {
      expect(languageData(tag).code).toBe('und')
      expect(speechData(tag).code).toBe('en')
    }
  })
})
