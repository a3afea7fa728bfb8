/** 事实目录 Every fact a rule may read or a form may ask, by key. The key's first word is the noun it belongs to. */
import { appFacts } from './app.ts'
import { caseFacts } from './case.ts'
import type { FactDefinition, KindTypes } from './definition.ts'
import { domainNameFacts } from './domain-name.ts'
import { existingFilingFacts } from './existing-filing.ts'
import { licenceFacts } from './licence.ts'
import { personFacts } from './person.ts'
import { principalFacts } from './principal.ts'
import { publicSecurityFacts } from './public-security.ts'
import { serviceFacts } from './service.ts'

export type { Contact, FactDefinition, FactKind, KindTypes } from './definition.ts'

const catalogue = {
  ...caseFacts,
  ...principalFacts,
  ...personFacts,
  ...serviceFacts,
  ...domainNameFacts,
  ...existingFilingFacts,
  ...licenceFacts,
  ...appFacts,
  ...publicSecurityFacts,
} as const

export type FactKey = keyof typeof catalogue
/** The definition of each fact. */
export const facts: { readonly [K in FactKey]: FactDefinition } = catalogue

type KindOf<K extends FactKey> = (typeof catalogue)[K]['kind']
export type FactValueOf<K extends FactKey> = KindTypes[KindOf<K>]
/** The facts whose value is usable where `T` is read. */
export type FactKeyFor<T> = { [K in FactKey]: FactValueOf<K> extends T ? K : never }[FactKey]

export type FactValue = KindTypes[keyof KindTypes]
/** What is known of one subject. A missing key is unknown; nothing is ever "empty". */
export type Facts = { readonly [K in FactKey]?: FactValueOf<K> }

export const factKeys = Object.keys(catalogue) as readonly FactKey[]
