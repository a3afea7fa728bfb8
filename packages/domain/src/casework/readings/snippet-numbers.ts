/** 可挂号码 The granted numbers as snippets take them: the principal's, and each service's with its domain names. */
import type { FilingCase } from '../filing-case.ts'

export type SnippetNumbers = {
  readonly principal?: string
  readonly services: readonly {
    readonly subject: string
    readonly number: string
    readonly domainNames: readonly string[]
  }[]
}

export function snippetNumbers({ numbers, subjects }: FilingCase): SnippetNumbers {
  const numberOf = (id: string) => numbers.find(({ subject }) => subject === id)?.number
  const namesOf = (id: string) =>
    subjects.flatMap(({ noun, parent, facts }) =>
      noun === 'domain-name' && parent === id ? (facts['domainName.name'] ?? []) : [],
    )
  const services = subjects.flatMap(({ noun, id }) => {
    const number = numberOf(id)
    return noun === 'service' && number !== undefined ? [{ subject: id, number, domainNames: namesOf(id) }] : []
  })
  const principal = subjects.flatMap(({ noun, id }) => (noun === 'principal' ? (numberOf(id) ?? []) : []))[0]
  return principal === undefined ? { services } : { principal, services }
}
