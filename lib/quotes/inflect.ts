export interface Forms {
  /** Finite forms: "says", "say", "said". */
  finite: string[]
  participle: string
  /** The plain form is the present only, never the past. */
  regular: boolean
}

const DOUBLING =
  /^(?:admit|quip|refer|rap|rip|pan|stab|slam|slap|jab|tag|wed|rebut|dub|sum|beg|chat|sob|bob|nod|hit|put|begin|commit|submit|permit|brag|stun)$/

/**
 * The forms of an English verb of a table: "deny", or "tell:told" and "write:wrote|written" when it is irregular.
 */
export function englishForms(entry: string): Forms {
  const [base = '', past] = entry.split(':')
  const stem = base.replace(/e$/, '')
  const doubled = DOUBLING.test(base) ? base + base.slice(-1) : null
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled ?? stem}ed`
  const pasts = past ? past.split('|') : [regular]
  return {
    regular: !pasts.includes(base),
    finite: [base, third, ...pasts],
    participle: `${doubled ?? (/ee$/.test(base) ? base : stem)}ing`,
  }
}
