/** Of a style sheet what some pages can use: rules whose every part, as `li.local[hidden]`, fits some element there. */

type Element = {
  readonly tag: string
  readonly id: string
  readonly classes: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
}

export type Used = {
  /** Each element once, by its tag with its classes, its id and the names of its attributes. */
  readonly elements: Map<string, Element>
  /** What a script names it may set on any element; so does a browser by itself. */
  readonly named: Set<string>
  /** Tags as they were written: most are written again and again. */
  readonly seen: Set<string>
}

/** What a browser sets itself, and the two ends of a movement. */
export const nothingUsed = (): Used => ({
  elements: new Map(),
  named: new Set(['open', 'from', 'to']),
  seen: new Set(),
})

/** Takes note of every tag of a page with its attributes. */
export function noteHtml({ elements, seen }: Used, html: string): void {
  for (const [whole] of html.matchAll(/<[a-z](?:[^">]|"[^"]*")*/g)) {
    if (seen.has(whole)) continue
    seen.add(whole)
    const [, tag = '', written = ''] = /^<([a-z0-9-]+)(.*)$/s.exec(whole) ?? []
    const values = new Map(
      [...written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
    )
    const [classes = '', id = ''] = [values.get('class'), values.get('id')]
    /** Of an address it matters whether it leads to another host. */
    const outside = values.get('href')?.startsWith('http') ? ['href^=http'] : []
    const attributes = [...[...values.keys()].flatMap((name) => name ?? []), ...outside]
    const key = [tag, classes, id, ...attributes].join(' ')
    elements.set(key, { tag, id, classes: new Set(classes.split(' ')), attributes: new Set(attributes) })
  }
}

/** Whatever a script names it may set. */
export function noteScript({ named }: Used, script: string): void {
  for (const [word] of script.matchAll(/[\w-]+/g)) named.add(word)
  if (script.includes('https://')) named.add('href^=http')
}

const withoutStrings = (selector: string) => selector.replace(/"[^"]*"|'[^']*'/g, '')
/** What stands in brackets of `:not()` or `:is()` need not occur. */
const withoutFunctions = (selector: string) => selector.replace(/::?[\w-]+(?:\([^()]*\))?/g, '')

const namesIn = (part: string, mark: RegExp) => [...part.matchAll(mark)].map(([, name = '']) => name)

/** Whether some element is all that one part of a selector says, `li.local` or `[aria-current=page]`. */
function fits(part: string, { elements, named }: Used): boolean {
  const bare = part.replace(/\[[^\]]*\]/g, '')
  const unset = (names: readonly string[]) => names.filter((name) => !named.has(name))
  const attributes = unset(namesIn(part, /\[([\w-]+(?:\^=http\b)?)/g))
  const classes = unset(namesIn(bare, /\.([\w-]+)/g))
  const ids = unset(namesIn(bare, /#([\w-]+)/g))
  const tags = unset(namesIn(bare, /^([a-z][a-z0-9-]*)/g))
  if (attributes.length + classes.length + ids.length + tags.length === 0) return true
  return elements
    .values()
    .some(
      (one) =>
        tags.every((tag) => tag === one.tag) &&
        ids.every((id) => id === one.id) &&
        classes.every((name) => one.classes.has(name)) &&
        attributes.every((name) => one.attributes.has(name)),
    )
}

function canMatch(selector: string, used: Used): boolean {
  const parts = withoutFunctions(withoutStrings(selector)).split(/[\s>+~]+(?![^[]*\])/)
  return parts.every((part) => fits(part, used))
}

/** At the commas between selectors, not at those within brackets. */
const selectorsOf = (list: string) => list.split(/,(?![^()]*\))/)

/** Declarations of custom properties that nothing reads. */
function withoutUnread(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const less = css.replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (whole, name: string) => (read.has(name) ? whole : ''))
  return less === css ? css : withoutUnread(less)
}

/** @param css minified, so that a brace stands nowhere but around a block. */
export function usedRules(css: string, used: Used): string {
  const rules = css.replace(/([^{}]+)\{([^{}]*)\}/g, (whole, list: string) => {
    if (list.startsWith('@')) return whole
    const kept = selectorsOf(list).filter((selector) => canMatch(selector, used))
    return kept.length === 0 ? '' : `${kept.join(',')}${whole.slice(list.length)}`
  })
  return withoutUnread(rules).replace(/[^{}]+\{\}/g, '')
}
