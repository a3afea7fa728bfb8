/** When a statement applies, in words: the titles of its facts and the words they may take. */
import { provinces, type When } from '@beian/domain/rulebook'
import { type FactKey, facts, type Text } from '@beian/domain/vocabulary'

export type Condition = { readonly key: FactKey; readonly title: Text; readonly values: readonly Text[] }

const yes: Text = { zh: '是', en: 'yes' }
const no: Text = { zh: '否', en: 'no' }

/** A value of a fact as a reader knows it: the dictionary's word, a province's name, or the value itself. */
function valueText(key: FactKey, value: unknown): Text {
  if (typeof value === 'boolean') return value ? yes : no
  const entry = facts[key].options?.[String(value)] ?? provinces.find(({ id }) => id === value)
  if (entry === undefined) return { zh: String(value), en: String(value) }
  return 'title' in entry ? entry.title : entry.name
}

export function conditionsOf(when: When = {}): readonly Condition[] {
  return Object.entries(when).map(([name, wanted]) => {
    const key = name as FactKey
    const values = (Array.isArray(wanted) ? wanted : [wanted]) as readonly unknown[]
    return { key, title: facts[key].title, values: values.map((value) => valueText(key, value)) }
  })
}
