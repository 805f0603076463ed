import { describe, expect, it } from 'vitest'
import { inOrder, yaml } from '../../../scripts/lib/locale-file.ts'

const ENGLISH = new Map([
  ['parts.read', 'Read'],
  ['removed.one', '1 removed'],
  ['removed.other', '$1 removed'],
  ['find.count', '$1 of $2'],
])

describe('a locale beside English', () => {
  it('is put into its order, with the plural forms of its own', () => {
    const own = new Map([
      ['find.count', '$1 z $2'],
      ['removed.many', 'Usunięto $1'],
      ['gone.title', 'Nie ma'],
    ])
    const { kept, missing } = inOrder(own, ENGLISH, 'pl')
    expect([...kept.keys()]).toEqual(['removed.many', 'find.count'])
    expect([...missing]).toEqual([
      ['parts.read', 'Read'],
      ['removed.one', '1 removed'],
      ['removed.few', '$1 removed'],
    ])
  })
})

describe('the file of a locale', () => {
  it('has the strings in groups, quoted where they must be', () => {
    expect(yaml(ENGLISH)).toBe(
      'parts:\n  read: Read\n\nremoved:\n  one: "1 removed"\n  other: "$1 removed"\n\nfind:\n  count: "$1 of $2"\n',
    )
    expect(yaml(new Map([['a.b', 'Copy: $1']]))).toBe('a:\n  b: "Copy: $1"\n')
    expect(yaml(new Map([['a.b', 'No']]))).toBe('a:\n  b: "No"\n')
  })
})
