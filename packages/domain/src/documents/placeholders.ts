/**
 * 占位符 What stands between braces in a wording or in an agency's own template: a fact by its key or by its Chinese title,
 * `service-in-charge/person.name` for a person by role, one of ours, or a particular of the document.
 */
import type { DocumentKind, Particular } from '../rulebook/documents/index.ts'
import { personRoles } from '../vocabulary/dictionaries/words.ts'
import { type FactKey, factKeys, facts } from '../vocabulary/facts/index.ts'
import type { Text } from '../vocabulary/text.ts'

/** Known of every case without being a fact of it. */
export const specials = {
  authority: { zh: '通信管理局', en: 'Communications administration' },
  procedure: { zh: '办理事项', en: 'Procedure' },
  address: { zh: '通信地址', en: 'Contact address in full' },
} as const satisfies Record<string, Text>
export type Special = keyof typeof specials

export type Role = keyof typeof personRoles

export type Placeholder =
  | { readonly is: 'fact'; readonly key: FactKey; readonly role?: Role }
  | { readonly is: 'special'; readonly id: Special }
  | { readonly is: 'particular'; readonly particular: Particular }

export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name.trim())
}

const factsByTitle: ReadonlyMap<string, FactKey> = new Map(
  factKeys.toReversed().map((key) => [facts[key].title.zh, key] as const),
)

function isFact(name: string): name is FactKey {
  return Object.hasOwn(facts, name)
}

function idNamed(words: Readonly<Record<string, Text | { readonly title: Text }>>, name: string): string | undefined {
  return Object.entries(words).find(
    ([id, said]) => id === name || ('title' in said ? said.title.zh : said.zh) === name,
  )?.[0]
}

/** What a name between braces means in this document; undefined when nobody knows it. */
export function placeholderNamed(kind: Pick<DocumentKind, 'particulars'>, name: string): Placeholder | undefined {
  const [first = '', second] = name.split('/')
  if (second !== undefined) {
    const role = idNamed(personRoles, first) as Role | undefined
    const key = isFact(second) ? second : factsByTitle.get(second)
    return role === undefined || key === undefined ? undefined : { is: 'fact', key, role }
  }
  const special = idNamed(specials, name) as Special | undefined
  if (special !== undefined) return { is: 'special', id: special }
  const particular = kind.particulars.find(({ id, title }) => id === name || title.zh === name)
  if (particular !== undefined) return { is: 'particular', particular }
  const key = isFact(name) ? name : factsByTitle.get(name)
  return key === undefined ? undefined : { is: 'fact', key }
}
