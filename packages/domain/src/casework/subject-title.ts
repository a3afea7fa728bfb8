/** 称呼 What a reader calls a subject: its name where it is known, else what it is. No other fact is told. */
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { Noun, Subject } from '../vocabulary/noun.ts'
import type { Text } from '../vocabulary/text.ts'
import { nounHeadings } from './noun-titles.ts'

const names: { readonly [N in Noun]?: FactKey } = {
  principal: 'principal.name',
  person: 'person.name',
  service: 'service.name',
  'domain-name': 'domainName.name',
}

export function subjectTitle({ noun, facts }: Pick<Subject, 'noun' | 'facts'>): Text {
  const key = names[noun]
  const name = key === undefined ? undefined : facts[key]
  return typeof name === 'string' ? { zh: name, en: name } : nounHeadings[noun]
}
