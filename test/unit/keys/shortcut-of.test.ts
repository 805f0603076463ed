import { describe, expect, it } from 'vitest'
import { shortcutOf } from '../../../lib/keys/shortcut-of.ts'
import { SHORTCUTS } from '../../../lib/keys/shortcuts.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
})

describe('single keys', () => {
  it('are each for one thing', () => {
    const keys = Object.values(SHORTCUTS).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const [id, { key }] of Object.entries(SHORTCUTS)) expect(shortcutOf(press(key))).toBe(id)
  })

  it.each([
    ['a letter with Caps Lock on', press('J', { code: 'KeyJ' }), 'next'],
    ['a sign made with Shift', press('?', { code: 'Slash', shiftKey: true }), 'keys'],
    ['the same on a German keyboard', press('?', { code: 'Minus', shiftKey: true }), 'keys'],
    ['a Latin letter by its place on a Russian one', press('о', { code: 'KeyJ' }), 'next'],
    ['a letter by what is on it, not by its place', press('c', { code: 'KeyI' }), 'copy'],
    ['a figure that takes Shift on a French one', press('1', { code: 'Digit1', shiftKey: true }), 'read'],
    ['the same without', press('&', { code: 'Digit1' }), 'read'],
    ['an Arabic figure', press('٢', { code: 'Digit2' }), 'quotes'],
  ])('take %s', (_, event, id) => expect(shortcutOf(event)).toBe(id))

  it.each([
    ['held with Control', press('c', { ctrlKey: true })],
    ['held with Command', press('c', { metaKey: true })],
    ['held with Alt', press('1', { altKey: true })],
    ['capital letters', press('J', { code: 'KeyJ', shiftKey: true })],
    ['a word being composed', press('j', { isComposing: true })],
    ['a sign on a figure', press('&', { code: 'Digit7', shiftKey: true })],
    ['keys with names', press('Enter', { code: 'Enter' })],
    ['a sign where others have a letter', press('.', { code: 'KeyE' })],
    ['letters that mean nothing', press('m', { code: 'KeyM' })],
  ])('leave alone what is %s', (_, event) => expect(shortcutOf(event)).toBeNull())
})
