import { readingOrder } from '../article/order.ts'
import type { Article, BlockId } from '../article/types.ts'
import { mentionsByBlock } from '../quotes/scene.ts'
import { isGermanRole } from '../text/german-roles.ts'
import { languageData } from '../text/language.ts'
import { LEXICON, roleGender } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import { type Word, words } from '../text/words.ts'
import { definiteRole, genderOf, hasRole, leaning } from './leaning.ts'
import { type Openers, openersOf } from './openers.ts'
import { quotedRanges } from './quoted.ts'
import type { Sentence, Story } from './story.ts'

/** How many sentences back a name may stand, and how many between may speak of something else. */
const REACH = 5
const ASIDE = 1
/** Where a name opens its sentence, without and with what its bearer is before it. In words. */
const SUBJECT = 3
const TITLED = 7
/** How many characters after a role a name may belong to it: "the two politicians Roe and Poe". */
const APPOSED = 12
/** How many words a noun stands before the name it belongs to, or after the verb that says what somebody is. */
const NEAR = 5
/** "Roe was the first driver", "as a nurse", "Roe war Minister": what somebody is, and nobody else. */
const COPULA =
  /^(?:is|was|as|became|who's|ist|war|wurde|als|est|était|fut|comme|es|fue|era|como|è|fu|come|é|foi|is|werd|jest|był|była|jako|є|был|была|був|була)$/u

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
  #openers: Openers
  #code: string
  #language: string | null
  #mentions: ReturnType<typeof mentionsByBlock>
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
    const told = before ? this.#persons(before, meant.gender) : []
    return told.length > 0 && told.every(({ entity }) => entity === meant) ? null : meant.name
  }

  #byPronoun(sentence: Sentence, all: readonly Word[]): Entity | null {
    const found = leaning(all, this.#openers)
    const pronoun = found && all[found.at]
    // What is said in somebody's own words is told by him, not by the article.
    if (!found || !pronoun || sentence.torn || isWithin(quotedRanges(sentence.text), pronoun.start))
      return null
    const own = this.#persons(sentence, found.gender)
    if ((found.at > 0 && own.length > 0) || this.#namesBefore(sentence, pronoun.start)) return null
    if (found.at > 0 && this.#strangers(all.slice(0, found.at), found.gender, [])) return null
    const meant = this.#antecedent(sentence, found.gender)
    return own.some(({ entity }) => entity === meant) ? null : meant
  }

  /** "The minister said": the one person of the article who is said to be one, and named before. */
  #byRole(sentence: Sentence, all: readonly Word[]): Entity | null {
    const role = definiteRole(all, this.#code, this.#openers)
    if (role === null || this.#persons(sentence, null).length > 0) return null
    if (this.#namesBefore(sentence, role.length + APPOSED)) return null
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
      const opens = lead?.gender === gender && !this.#namesBefore(sentence, place)
      // "Then he called Roe. He was angry.": who acts goes on acting.
      const named = opens ? [] : this.#persons(sentence, gender)
      const [first] = named
      if (first && sentence.torn) return null
      if (this.#strangers(all, gender, named)) return null
      if (first) return this.#isClear(named, all, gender) ? first.entity : null
      if (sentence.quoted < 0.5 && !opens && ++aside > ASIDE) return null
    }
    return null
  }

  /**
   * One person, named by the reporter. Outside English a pronoun may mean any thing of its gender: only the
   * person whom the sentence before opened with is sure to be meant.
   */
  #isClear(named: readonly Named[], all: readonly Word[], gender: 'm' | 'f'): boolean {
    const [first] = named
    if (!first || named.some(({ entity, quoted }) => quoted || entity !== first.entity)) return false
    // "Morgan let her guard down": a given name may mislead, and a name of no known gender needs a witness.
    const told = all.map(({ lower }) => genderOf(lower, this.#openers))
    const other = gender === 'm' ? 'f' : 'm'
    if (!told.includes(gender) && (told.includes(other) || first.entity.gender === null)) return false
    if (this.#code === 'en') return true
    const place = all.findIndex(({ start }) => start >= first.start)
    const led = all[place - 1]?.lower ?? ''
    if (this.#openers.phrases.has(led)) return false
    return place <= SUBJECT || (place <= TITLED && this.#isPerson(led))
  }

  /** The persons named in a sentence whom a pronoun of this gender can mean. */
  #persons({ span, text }: Sentence, gender: 'm' | 'f' | null): Named[] {
    const found: Named[] = []
    const quotes = quotedRanges(text)
    for (const { entity, start, end } of this.#mentions.get(span.block) ?? [])
      if (
        start >= span.start &&
        end <= span.end &&
        entity.kind === 'person' &&
        (entity.gender ?? gender) === gender
      )
        found.push({
          entity,
          start: start - span.start,
          end: end - span.start,
          quoted: isWithin(quotes, start - span.start),
        })
    return found
  }

  /** Whatever a sentence names before its pronoun may be what that means: a person we took for something else. */
  #namesBefore({ span }: Sentence, place: number): boolean {
    const mentions = this.#mentions.get(span.block) ?? []
    return mentions.some(({ start }) => start >= span.start && start < span.start + place)
  }

  /** Somebody without a name whom the pronoun may mean as well: "a driver", "his mother". */
  #strangers(all: readonly Word[], gender: 'm' | 'f', named: readonly Named[]): boolean {
    return all.some(({ lower, start }, at) => {
      const noun = lower.replace(/'s$/, '')
      if (!this.#isPerson(noun) || (roleGender(noun) ?? gender) !== gender) return false
      const last = all[Math.min(all.length - 1, at + NEAR)]?.start ?? start
      const leads = named.some(
        ({ entity, start: from, end }) =>
          entity.role?.toLowerCase().includes(noun) || (from < last && start < end),
      )
      return !leads && !all.slice(Math.max(0, at - NEAR), at).some((word) => COPULA.test(word.lower))
    })
  }

  #isPerson(noun: string): boolean {
    return (
      LEXICON.roleNouns.has(noun) ||
      LEXICON.titles.has(noun) ||
      (this.#code === 'de' && isGermanRole(noun)) ||
      isRomancePerson(this.#code, noun)
    )
  }
}

function isWithin(ranges: readonly { start: number; end: number }[], place: number): boolean {
  return ranges.some(({ start, end }) => start < place && place < end)
}
