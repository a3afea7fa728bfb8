/** A fact's value in words: a dictionary's title, yes or no, a number or a day as it stands. */
import { wordTitle } from '@beian/domain/casework'
import { type FactKey, type FactValue, facts } from '@beian/domain/vocabulary'
import { say, t } from '../../text/language.ts'
import { words } from '../../text/words.ts'

export function factValue(key: FactKey, value: FactValue | undefined): string {
  if (value === undefined || value === null) return words().round.none
  if (typeof value === 'boolean') return value ? t().kit.yes : t().kit.no
  if (typeof value === 'object') return value.map((one) => word(key, one)).join(t().kit.comma)
  return word(key, value)
}

function word(key: FactKey, value: unknown): string {
  const { kind } = facts[key]
  if (typeof value !== 'string' && typeof value !== 'number') return JSON.stringify(value)
  return kind === 'word' || kind === 'words' ? say(wordTitle(key, String(value))) : String(value)
}
