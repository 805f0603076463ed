import { parseAst } from 'vite'

interface Node {
  type: string
  [field: string]: unknown
}

/** Attributes whose words a reader sees or hears, and properties of components of ours that become such. */
const TOLD = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/
const OWN = /^(name|text|looking)$/
/** Attributes whose words are for the machine alone, and may look like prose. */
const MACHINE = /^(class|d|viewBox|style|id|href)$/
/** Three words, or two of which the first is written as a sentence begins. */
const PROSE = /\p{Lu}\p{L}+ \p{L}{2,}|\p{L}{2,} \p{L}{2,} \p{L}{2,}/u

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const children = (node: Node) => Object.values(node).flat().filter(isNode)

/**
 * Words in a component's source that would reach a reader without going through `locales/`: text between tags, values
 * of attributes that are seen or read out, and anything else that reads like prose.
 */
export function shownLiterals(source: string): string[] {
  const found: string[] = []
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node, false, found)
  return found
}

function visit(node: Node, shown: boolean, found: string[]): void {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'TSLiteralType':
      return
    case 'JSXText':
    case 'Literal':
    case 'TemplateElement': {
      const words = wordsOf(node)
      if ((shown || node.type === 'JSXText' ? /\p{L}/u : PROSE).test(words)) found.push(words.trim())
      return
    }
    case 'JSXOpeningElement': {
      const native = /^[a-z]/.test(nameOf(node))
      for (const attribute of children(node).filter(({ type }) => type === 'JSXAttribute')) {
        const name = nameOf(attribute)
        if (!MACHINE.test(name) && isNode(attribute.value))
          visit(attribute.value, TOLD.test(name) || (!native && OWN.test(name)), found)
      }
      return
    }
    case 'JSXElement':
    case 'JSXFragment':
      for (const child of children(node)) visit(child, child.type === 'JSXExpressionContainer', found)
      return
    case 'ConditionalExpression':
      visit(node.test as Node, false, found)
      visit(node.consequent as Node, shown, found)
      visit(node.alternate as Node, shown, found)
      return
    case 'JSXExpressionContainer':
    case 'LogicalExpression':
    case 'TemplateLiteral':
      for (const child of children(node)) visit(child, shown, found)
      return
    default:
      // What is given to a function, such as a key to `t`, is not what is shown.
      for (const child of children(node)) visit(child, false, found)
  }
}

function nameOf({ name }: Node): string {
  return isNode(name) ? String(name.name) : ''
}

function wordsOf({ value }: Node): string {
  if (typeof value === 'string') return value
  const cooked = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : ''
  return typeof cooked === 'string' ? cooked : ''
}
