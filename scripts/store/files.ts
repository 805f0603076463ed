import { BUILDING, CATEGORIES, DATA, PERMISSIONS, REMOTE_CODE, SINGLE_PURPOSE, TESTING } from './answers.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { type Listing, PICTURES } from './listing.ts'

/** The languages of the stores' pages, each named like its locale. */
export const LISTINGS: Record<'en' | 'de', Listing> = { en: EN, de: DE }

export type Language = keyof typeof LISTINGS

/** What the manifest says of itself, by language. */
export type Names = Record<Language, { name: string; description: string }>

/** The most characters that a store takes. */
export const MOST = { name: 50, short: 132, summary: 250, description: 10_000 }

/** Every text that is typed into a store's form, as files by their path in `store/`. */
export function storeFiles(version: string, names: Names): Map<string, string> {
  const files = new Map([['forms.md', forms(version)]])
  for (const language of ['en', 'de'] as const)
    files.set(`${language}/listing.md`, listing(version, LISTINGS[language], names[language]))
  return files
}

const HEAD =
  'Made by `npm run store` from `scripts/store/`. Each section is one field, to be pasted as it stands.'

const page = (title: string, sections: readonly [title: string, text: string][]) =>
  `# ${title}\n\n${HEAD}\n\n${sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n')}`

function listing(version: string, texts: Listing, { name, description }: Names[Language]): string {
  const { language, summary, pictures } = texts
  return page(`Lede ${version}: the stores’ page in ${language}`, [
    [`Name (at most ${MOST.name} characters; from the manifest)`, name],
    [`Short description (Chrome and Edge, at most ${MOST.short}; from the manifest)`, description],
    [`Summary (Firefox, at most ${MOST.summary})`, summary],
    [`Description (at most ${MOST.description})`, texts.description],
    ['Search terms (Edge)', texts.search.join('\n')],
    [
      'Pictures, with their captions (Firefox)',
      PICTURES.map(
        (one, n) => `${n + 1}. \`${pictureFile(one)}\`: ${pictures[one].title}. ${pictures[one].text}`,
      ).join('\n'),
    ],
  ])
}

function forms(version: string): string {
  return page(`Lede ${version}: answers to the stores’ forms`, [
    ['Single purpose', SINGLE_PURPOSE],
    [
      'Why each permission is asked for',
      table(Object.entries(PERMISSIONS).map(([name, why]) => [`\`${name}\``, why])),
    ],
    ['Host permissions', 'None.'],
    ['Remote code', REMOTE_CODE],
    ['Data', table(DATA)],
    ['Category', table(CATEGORIES)],
    ['Mature content, payment, experimental', 'None of it.'],
    ['Licence', 'MIT, as in LICENSE.'],
    ['How to test it (Chrome: test instructions; Edge: notes for certification)', TESTING],
    ['Notes to reviewers (Firefox)', `${BUILDING}\n\n${TESTING}`],
    [
      'Home page and support',
      'Whatever address the publisher answers at. The project itself has neither; all stores leave these fields optional, and have a place for questions on their own pages.',
    ],
  ])
}

const table = (rows: readonly (readonly [string, string])[]) =>
  ['| | |', '|---|---|', ...rows.map(([left, right]) => `| ${left} | ${right} |`)].join('\n')

/** A picture's path in the folder of its language. */
export const pictureFile = (picture: (typeof PICTURES)[number]) =>
  `${PICTURES.indexOf(picture) + 1}-${picture}.jpg`
