/** 选项 The words a fact may take: the catalogue's, or the provinces; a document of those its principal's nature may show. */
import { provinceMarks } from '../../numbers/index.ts'
import type { Procedure, Section } from '../../rulebook/procedure.ts'
import type { Dictionary } from '../../vocabulary/dictionaries/entry.ts'
import { natures } from '../../vocabulary/dictionaries/natures.ts'
import { principalDocuments } from '../../vocabulary/dictionaries/principal-documents.ts'
import { type FactKey, type Facts, facts } from '../../vocabulary/facts/index.ts'
import type { Text } from '../../vocabulary/text.ts'

const provinces: Dictionary = Object.fromEntries(provinceMarks.map(({ province, name }) => [province, { title: name }]))

/** Every word a fact can hold. */
export function optionsOf(key: FactKey): Dictionary {
  return facts[key].options ?? provinces
}

/** A word as people read it; a number, or a word no longer in the list, as it stands. */
export function wordTitle(key: FactKey, word: string): Text {
  return optionsOf(key)[word]?.title ?? { zh: word, en: word }
}

/** The words to offer for a subject with these facts. A principal is shown the documents of its nature only. */
export function choicesOf(key: FactKey, known: Facts): Dictionary {
  const nature = known['principal.nature']
  if (key !== 'principal.documentType' || nature === undefined) return optionsOf(key)
  const { documents } = natures[nature as keyof typeof natures]
  return Object.fromEntries(documents.map((id) => [id, principalDocuments[id]]))
}

/** Where a fact is asked: a section may offer some words only, a procedure be open to some natures only. */
export type Asked = Pick<Procedure, 'natures'> & Pick<Section, 'offers'>

function narrowed(key: FactKey, { offers, natures: open }: Asked): readonly string[] | undefined {
  if (key === 'principal.nature') return offers?.[key] ?? open
  return offers?.[key]
}

/** The words to offer for it there, where they are fewer than all; undefined where there is nothing to choose, or all will do. */
export function fewerChoices(key: FactKey, known: Facts, asked: Asked): readonly string[] | undefined {
  const { kind } = facts[key]
  if (kind !== 'word' && kind !== 'words') return undefined
  const only = narrowed(key, asked)
  const choices = Object.keys(choicesOf(key, known)).filter((word) => only === undefined || only.includes(word))
  return choices.length < Object.keys(optionsOf(key)).length ? choices : undefined
}
