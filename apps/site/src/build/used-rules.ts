/** Of a style sheet what some pages can use: rules whose every class, tag, id and attribute occurs there. */

export type Used = {
  readonly tags: Set<string>
  readonly classes: Set<string>
  readonly ids: Set<string>
  readonly attributes: Set<string>
  /** Tags as they were written: most are written again and again. */
  readonly seen: Set<string>
}

/** No page writes them: what a browser sets itself, and the two ends of a movement. */
export const nothingUsed = (): Used => ({
  tags: new Set(['from', 'to']),
  classes: new Set(),
  ids: new Set(),
  attributes: new Set(['open']),
  seen: new Set(),
})

/** Takes note of every tag of a page with its attributes. */
export function noteHtml(used: Used, html: string): void {
  for (const [whole] of html.matchAll(/<[a-z](?:[^">]|"[^"]*")*/g)) {
    if (used.seen.has(whole)) continue
    used.seen.add(whole)
    const [, tag = '', attributes = ''] = /^<([a-z0-9-]+)(.*)$/s.exec(whole) ?? []
    used.tags.add(tag)
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      used.attributes.add(name)
      if (name === 'id') used.ids.add(value)
      if (name === 'class') for (const one of value.split(' ')) used.classes.add(one)
    }
  }
}

/** Whatever a script names it may set. */
export function noteScript({ tags, classes, ids, attributes }: Used, script: string): void {
  for (const [word] of script.matchAll(/[\w-]+/g)) for (const names of [tags, classes, ids, attributes]) names.add(word)
}

const withoutStrings = (selector: string) => selector.replace(/"[^"]*"|'[^']*'/g, '')
/** What stands in brackets of `:not()` or `:is()` need not occur. */
const withoutFunctions = (selector: string) => selector.replace(/::?[\w-]+(?:\([^()]*\))?/g, '')

function canMatch(selector: string, used: Used): boolean {
  const bare = withoutFunctions(withoutStrings(selector))
  const attributes = [...bare.matchAll(/\[([\w-]+)/g)]
  const rest = bare.replace(/\[[^\]]*\]/g, '')
  const named = (mark: RegExp, names: Set<string>) => [...rest.matchAll(mark)].every(([, name = '']) => names.has(name))
  return (
    attributes.every(([, name = '']) => used.attributes.has(name)) &&
    named(/\.([\w-]+)/g, used.classes) &&
    named(/#([\w-]+)/g, used.ids) &&
    named(/(?:^|[\s>+~])([a-z][a-z0-9-]*)/g, used.tags)
  )
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
