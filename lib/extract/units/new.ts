import type { TreeElement } from '../page/tree.ts'
import { type Inline, linkLength } from './inline.ts'
import { countWords, type Unit, type UnitKind } from './unit.ts'

/** A unit of which only text and place are known yet. */
export function newUnit(
  index: number,
  kind: UnitKind,
  inline: Inline,
  owner: TreeElement,
  words = countWords(inline.text),
): Unit {
  return {
    index,
    kind,
    text: inline.text,
    marks: inline.marks,
    owner,
    level: 0,
    item: null,
    rows: null,
    figure: null,
    image: null,
    embed: null,
    time: null,
    box: null,
    run: 0,
    words,
    look: null,
    plain: null,
    linkChars: linkLength(inline),
    shown: false,
    story: 0,
    readable: false,
    removed: null,
  }
}
