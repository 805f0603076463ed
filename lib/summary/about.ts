import type { Article, BlockId } from '../article/types.ts'
import { mentionsByBlock } from '../quotes/scene.ts'
import { speechData } from '../quotes/speech.ts'
import type { SpeechData } from '../quotes/speech-types.ts'
import { isGermanRole } from '../text/german-roles.ts'
import { LEXICON, roleGender } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import { type Word, words } from '../text/words.ts'
import { leaning } from './leaning.ts'
import { quotedRanges } from './quoted.ts'
import type { Sentence, Story } from './story.ts'

/** How many sentences back a name may stand, and how many between may speak of something else. */
const REACH = 5
const ASIDE = 1
/** Outside English a pronoun may mean any thing of its gender: only the name that opens the sentence is sure to be meant. In words. */
const SUBJECT = 3

interface Named {
  entity: Entity
  /** Place in the sentence, in characters. */
  start: number
  end: number
  quoted: boolean
}

/** Tells whom a sentence means by the pronoun it opens with. Made for one article and asked about the few sentences shown. */
export class About {
  #story: Story
  #speech: SpeechData
  #language: string | null
  #mentions: ReturnType<typeof mentionsByBlock>
  /** Place of each block, and how many headings come before it. */
  #sections = new Map<BlockId, number>()

  constructor(article: Article, story: Story, entities: readonly Entity[]) {
    this.#story = story
    this.#speech = speechData(article.language)
    this.#language = article.language
    this.#mentions = mentionsByBlock(entities.filter(({ kind }) => kind === 'person'))
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
    const found = leaning(all, this.#speech)
    const pronoun = found && all[found.at]
    if (!found || !pronoun || isWithin(quotedRanges(sentence.text), pronoun.start)) return null
    const own = this.#persons(sentence, found.gender)
    if (own.some(({ start }) => start < pronoun.start || found.at > 0)) return null
    if (found.at > 0 && this.#strangers(all.slice(0, found.at), found.gender, [])) return null
    const meant = this.#antecedent(sentence, found.gender)
    if (!meant || own.some(({ entity }) => entity === meant)) return null
    const told = before ? this.#persons(before, found.gender) : []
    return told.length > 0 && told.every(({ entity }) => entity === meant) ? null : meant.name
  }

  #antecedent({ index, span }: Sentence, gender: 'm' | 'f'): Entity | null {
    let aside = 0
    for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
      const sentence = this.#story.sentences[at]
      if (!sentence || this.#sections.get(sentence.span.block) !== this.#sections.get(span.block)) return null
      const named = this.#persons(sentence, gender)
      const [first] = named
      const all = words(sentence.text, this.#language)
      if (this.#strangers(all, gender, named)) return null
      if (first) return this.#isClear(named, all) ? first.entity : null
      if (sentence.quoted < 0.5 && leaning(all, this.#speech)?.gender !== gender && ++aside > ASIDE)
        return null
    }
    return null
  }

  /** One person, named by the reporter. */
  #isClear(named: readonly Named[], all: readonly Word[]): boolean {
    const [first] = named
    if (!first || named.some(({ entity, quoted }) => quoted || entity !== first.entity)) return false
    if (this.#speech.code === 'en') return true
    const place = all.findIndex(({ start }) => start >= first.start)
    return place >= 0 && place <= SUBJECT && !this.#speech.prepositions.has(all[place - 1]?.lower ?? '')
  }

  /** The persons named in a sentence whom a pronoun of this gender can mean. */
  #persons({ span, text }: Sentence, gender: 'm' | 'f'): Named[] {
    const found: Named[] = []
    const quotes = quotedRanges(text)
    for (const { entity, start, end } of this.#mentions.get(span.block) ?? [])
      if (start >= span.start && end <= span.end && (entity.gender ?? gender) === gender)
        found.push({
          entity,
          start: start - span.start,
          end: end - span.start,
          quoted: isWithin(quotes, start - span.start),
        })
    return found
  }

  /** Somebody without a name whom the pronoun may mean as well: "a driver", "his mother". */
  #strangers(all: readonly Word[], gender: 'm' | 'f', named: readonly Named[]): boolean {
    return all.some(({ lower, start }, at) => {
      const noun = lower.replace(/'s$/, '')
      if (!this.#isPerson(noun) || (roleGender(noun) ?? gender) !== gender) return false
      return !named.some(
        ({ entity, start: from, end }) =>
          entity.role?.toLowerCase().includes(noun) ||
          (start >= from && start < end) ||
          all[at + 1]?.start === from,
      )
    })
  }

  #isPerson(noun: string): boolean {
    const { code, romance } = this.#speech
    return (
      LEXICON.roleNouns.has(noun) ||
      LEXICON.titles.has(noun) ||
      (code === 'de' && isGermanRole(noun)) ||
      (romance && isRomancePerson(code, noun))
    )
  }
}

function isWithin(ranges: readonly { start: number; end: number }[], place: number): boolean {
  return ranges.some(({ start, end }) => start < place && place < end)
}
