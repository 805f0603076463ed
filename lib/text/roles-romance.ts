import { type GenderedRole, packOf } from '../languages/registry.ts'
import type { Word } from './words.ts'

/** Languages whose roles follow an article that tells who is meant and of what gender. */
export const ROMANCE = new Set(['fr', 'es', 'it', 'pt'])

/** A noun for a person, in the singular. */
export function isRomancePerson(code: string, word: string): boolean {
  return packOf(code)?.romance?.isPerson(code, word) ?? false
}

/** What the text says of the person whose name starts at word `nameFrom`, before the name. */
export function romanceRoleBefore(
  code: string,
  text: string,
  all: readonly Word[],
  nameFrom: number,
): GenderedRole | null {
  return packOf(code)?.romance?.roleBefore(code, text, all, nameFrom) ?? null
}

/** And after the name that ends before word `to`. */
export function romanceRoleAfter(
  code: string,
  text: string,
  all: readonly Word[],
  to: number,
): GenderedRole | null {
  return packOf(code)?.romance?.roleAfter(code, text, all, to) ?? null
}

/** The gender that the last letter of a given name tells. */
export function genderByEnding(code: string, given: string): 'm' | 'f' | null {
  return packOf(code)?.romance?.genderByEnding(code, given) ?? null
}
