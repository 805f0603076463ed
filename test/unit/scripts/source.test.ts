import { describe, expect, it } from 'vitest'
import { kindOfContentType, kindOfFile, refuseUnreadable } from '../../../scripts/lib/source.ts'

describe('kindOfFile', () => {
  it.each([
    ['story.html', 'Once upon a time', 'html'],
    ['story.HTM', '', 'html'],
    ['story.xhtml', '<?xml version="1.0"?>', 'xhtml'],
    ['story.txt', '<!doctype html><p>', 'text'],
    ['-', '\n <!DOCTYPE html><p>', 'html'],
    ['-', '<!-- saved --><html>', 'html'],
    ['-', 'A headline\n\nA paragraph <br>', 'text'],
    ['-', '<3 is how it began', 'text'],
    ['story.php', '<div class="story">', 'html'],
  ])('%s holding %j is %s', (name, content, kind) => {
    expect(kindOfFile(name, Buffer.from(content))).toBe(kind)
  })
})

describe('kindOfContentType', () => {
  it.each([
    ['text/html; charset=utf-8', 'html'],
    ['', 'html'],
    ['Application/XHTML+XML', 'xhtml'],
    ['text/plain', 'text'],
    ['application/json', 'text'],
  ])('%s is %s', (type, kind) => {
    expect(kindOfContentType(type)).toBe(kind)
  })

  it.each(['application/pdf', 'image/png', 'video/mp4'])('refuses %s', (type) => {
    expect(() => kindOfContentType(type)).toThrow(type)
  })
})

describe('refuseUnreadable', () => {
  it.each([
    ['a PDF', '%PDF-1.4\n1 0 obj', /PDF/],
    ['a program', `\u007fELF${'\0\u0002'.repeat(50)}`, /binary/],
    ['a picture read as UTF-8', 'ÿ\ufffd\ufffd\ufffdJFIF\ufffd\ufffd'.repeat(20), /binary/],
  ])('refuses %s', (_, source, message) => {
    expect(() => refuseUnreadable(source)).toThrow(message)
  })

  it.each([
    ['nothing at all', ''],
    ['a page that was decoded badly', `<p class="story">${'d\ufffdj\ufffd vu, '.repeat(20)}</p>`],
    ['a page about PDFs', '<p>Its first bytes are %PDF-1.4</p>'],
    ['a page with form feeds and tabs', '<p>\f\tThe end</p>'],
  ])('lets %s pass', (_, source) => {
    expect(() => refuseUnreadable(source)).not.toThrow()
  })
})
