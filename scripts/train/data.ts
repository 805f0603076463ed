import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The objects of a gzipped JSONL file, each checked by `shape`. Throws when a line is not of that shape. */
export function readJsonl<T>(file: string, shape: (value: unknown) => value is T): T[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const value: unknown = JSON.parse(line)
      if (!shape(value)) throw new TypeError(`${file}:${index + 1} is not of the expected shape`)
      return value
    })
}

export interface Story {
  id: string
  title: string
  text: string
  language: string
}

function isStory(value: unknown): value is Story {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'title', 'text', 'language'].every((key) => typeof Reflect.get(value, key) === 'string')
  )
}

function strings(value: object, key: string): boolean {
  const list: unknown = Reflect.get(value, key)
  return Array.isArray(list) && list.every((item) => typeof item === 'string')
}

export interface Summarised extends Story {
  /** Sentences written by a person. */
  reference: string[]
}

export function isSummarised(value: unknown): value is Summarised {
  return isStory(value) && strings(value, 'reference')
}

export interface Labelled extends Story {
  /** Phrases chosen by a person. */
  keyphrases: string[]
}

export function isLabelled(value: unknown): value is Labelled {
  return isStory(value) && strings(value, 'keyphrases')
}
