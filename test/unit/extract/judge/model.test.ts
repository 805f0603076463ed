import { expect, it } from 'vitest'
import model from '../../../../lib/extract/judge/model.json' with { type: 'json' }
import { FEATURES } from '../../../../lib/extract/judge/rows.ts'

it('was trained on the rows as they are', () => {
  expect(model.limits).toHaveLength(FEATURES.length)
})
