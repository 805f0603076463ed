import { describe, expect, it } from 'vitest'
import { isRoleHeaded } from '../../../lib/text/role-heads.ts'

describe('roles', () => {
  it.each([
    'harbour master',
    'a two-decade veteran of the rules committee',
    'the Senate’s only independent',
    'one of the signatories',
    'president and chief executive of the ferry company',
    'a University of Oxley professor',
    'President-elect',
    'Her son',
    'second trombone',
    'the president’s former special envoy to the strait',
    'a tax expert who lives in Pell',
  ])('%s is one', (role) => expect(isRoleHeaded(role)).toBe(true))

  it.each([
    'the Oxley debate',
    'a bomb',
    'trailer began to skid',
    'What’s more',
    'that',
    'with',
    'a move could cost him backers',
    'House Speaker Ann Roe’s re-election bid',
    'Oxley-made Mr.',
    'a pair of slip-on shoes',
    'along with two friends',
    'his words drowned by applause',
    'longtime',
    '',
  ])('%s is none', (role) => {
    expect(isRoleHeaded(role)).toBe(false)
  })
})
