import { readingOrder } from '../article/order.ts'
import type { Article, BlockId } from '../article/types.ts'
import { mentionsByBlock } from '../quotes/scene.ts'
import { languageData } from '../text/language.ts'
import type { Entity } from '../text/names.ts'
import { type Word, words } from '../text/words.ts'
import { isClear } from './clear.ts'
import { leaning } from './leaning.ts'
import { type Mentions, namesBefore, personsIn } from './named.ts'
import { type Openers, openersOf } from './openers.ts'
import { isQuoted, quotedRanges } from './quoted.ts'
import { definiteRole, hasRole } from './role.ts'
import type { Sentence, Story } from './story.ts'
import { hasStranger } from './strangers.ts'

/** How many sentences back a name may stand, and how many between may speak of something else. */
const REACH = 5
const ASIDE = 1
/** How many characters after a role a name may belong to it: "the two politicians Roe and Poe". */
const APPOSED = 12

/** Tells whom a sentence means by the pronoun it opens with. Made for one article and asked about the few sentences shown. */
export class About {
  #story: Story
  #openers: Openers
  #code: string
  #language: string | null
  #mentions: Mentions
  #people: Entity[]
  #inOrder: ReturnType<typeof readingOrder>
  /** How many headings come before each block. */
  #sections = new Map<BlockId, number>()

  constructor(article: Article, story: Story, entities: readonly Entity[]) {
    this.#story = story
    this.#code = languageData(article.language).code
    this.#openers = openersOf(this.#code)
    this.#language = article.language
    this.#mentions = mentionsByBlock(entities.filter(({ kind }) => kind !== 'place' && kind !== 'event'))
    this.#people = entities.filter(({ kind }) => kind === 'person')
    this.#inOrder = readingOrder(article.blocks)
    let section = 0
    for (const { id, type } of article.blocks) {
      if (type === 'heading' || type === 'entry') section++
      this.#sections.set(id, section)
    }
  }

  /**
   * The full name of who is meant; null when the sentence names nobody by a pronoun, says itself who it is, or when
   * that is not certain. `before` is the sentence that a reader has just read: what it tells is not told again.
   */
  of(sentence: Sentence, before: Sentence | undefined): string | null {
    const all = words(sentence.text, this.#language)
    const meant = this.#byPronoun(sentence, all) ?? this.#byRole(sentence, all)
    if (!meant) return null
    const told = before ? personsIn(this.#mentions, before, meant.gender) : []
    return told.length > 0 && told.every(({ entity }) => entity === meant) ? null : meant.name
  }

  #byPronoun(sentence: Sentence, all: readonly Word[]): Entity | null {
    const found = leaning(all, this.#openers)
    const pronoun = found && all[found.at]
    // What is said in somebody's own words is told by him, not by the article.
    if (!found || !pronoun || sentence.torn || isQuoted(quotedRanges(sentence.text), pronoun.start))
      return null
    const own = personsIn(this.#mentions, sentence, found.gender)
    if ((found.at > 0 && own.length > 0) || namesBefore(this.#mentions, sentence, pronoun.start)) return null
    if (found.at > 0 && hasStranger(this.#code, all.slice(0, found.at), found.gender, [])) return null
    const meant = this.#antecedent(sentence, found.gender)
    return own.some(({ entity }) => entity === meant) ? null : meant
  }

  /** "The minister said": the one person of the article who is said to be one, and named before. */
  #byRole(sentence: Sentence, all: readonly Word[]): Entity | null {
    const role = definiteRole(all, this.#code, this.#openers)
    if (role === null || personsIn(this.#mentions, sentence, null).length > 0) return null
    if (namesBefore(this.#mentions, sentence, role.length + APPOSED)) return null
    const [meant, other] = this.#people.filter((entity) => hasRole(entity, role))
    return meant && !other && meant.mentions.some((span) => this.#inOrder(span, sentence.span) < 0)
      ? meant
      : null
  }

  #antecedent({ index, span }: Sentence, gender: 'm' | 'f'): Entity | null {
    let aside = 0
    for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
      const sentence = this.#story.sentences[at]
      if (!sentence || this.#sections.get(sentence.span.block) !== this.#sections.get(span.block)) return null
      const all = words(sentence.text, this.#language)
      const lead = leaning(all, this.#openers)
      const place = all[lead?.at ?? 0]?.start ?? 0
      const opens = lead?.gender === gender && !namesBefore(this.#mentions, sentence, place)
      // "Then he called Roe. He was angry.": who acts goes on acting.
      const named = opens ? [] : personsIn(this.#mentions, sentence, gender)
      const [first] = named
      if (first && sentence.torn) return null
      if (hasStranger(this.#code, all, gender, named)) return null
      if (first) return isClear(named, all, gender, this.#code, this.#openers) ? first.entity : null
      if (sentence.quoted < 0.5 && !opens && ++aside > ASIDE) return null
    }
    return null
  }
}
