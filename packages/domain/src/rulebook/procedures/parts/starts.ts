/** 起始对象 What a new case starts with, and which events bring something along. */
import type { Facts } from '../../../vocabulary/facts/index.ts'
import type { Procedure } from '../../procedure.ts'

type Start = Procedure['startsWith'][number]

export const theCase: Start = { noun: 'case', id: 'case', facts: {} }
export const thePrincipal = (facts: Facts = {}): Start => ({ noun: 'principal', id: 'principal', facts })
/** One person for both tasks, until somebody else is named. */
export const onePerson: Start = {
  noun: 'person',
  id: 'person-1',
  facts: { 'person.roles': ['principal-in-charge', 'service-in-charge'] },
}
export const personFor = (role: string): Start => ({
  noun: 'person',
  id: 'person-1',
  facts: { 'person.roles': [role] },
})
export const oneService: Start = { noun: 'service', id: 'service-1', facts: { 'service.form': 'website' } }
export const oneDomainName = (facts: Facts = {}): Start => ({
  noun: 'domain-name',
  id: 'domain-name-1',
  parent: 'service-1',
  facts,
})

/** Returns bring their reasons, an order its dossier. */
export const returnsAndDossier = {
  submitted: 'dossier',
  'provider-returned': 'reasons',
  'authority-returned': 'reasons',
} as const satisfies Procedure['brings']
/** Where the authority is not asked, nothing comes back from it. */
export const providerReturns = {
  submitted: 'dossier',
  'provider-returned': 'reasons',
} as const satisfies Procedure['brings']
