/**
 * 号码格式 By which format a number is read: that of the document it stands on, else the catalogue's. Certificates issued or
 * replaced since the credit code (2015-10-01) carry it; documents with numbers of their own are not judged.
 */
import type { PrincipalDocument } from '../../vocabulary/dictionaries/principal-documents.ts'
import { type FactKey, type Facts, facts } from '../../vocabulary/facts/index.ts'
import type { NumberKind } from '../../vocabulary/number-kind.ts'

const documentNumbers: { readonly [D in PrincipalDocument]?: NumberKind } = {
  'business-licence': 'credit-code',
  'enterprise-organisation-code': 'organisation-code',
  'representative-office-registration': 'credit-code',
  'resident-id': 'resident-id',
  passport: 'passport',
  'taiwan-travel-permit': 'taiwan-permit',
  'hong-kong-macau-travel-permit': 'hong-kong-macau-permit',
  'permanent-residence-id': 'permanent-residence-id',
  'hong-kong-macau-residence-permit': 'resident-id',
  'taiwan-residence-permit': 'resident-id',
  'government-organisation-code': 'organisation-code',
  'government-credit-code': 'credit-code',
  'public-institution-organisation-code': 'organisation-code',
  'public-institution-certificate': 'credit-code',
  'public-institution-credit-code': 'credit-code',
  'social-group-certificate': 'credit-code',
  'social-group-organisation-code': 'organisation-code',
  'private-non-enterprise-organisation-code': 'organisation-code',
  'private-non-enterprise-certificate': 'credit-code',
  'social-service-certificate': 'credit-code',
  'foundation-organisation-code': 'organisation-code',
  'foundation-certificate': 'credit-code',
  'law-firm-organisation-code': 'organisation-code',
  'law-firm-licence': 'credit-code',
  'mass-organisation-credit-code': 'credit-code',
  'rural-collective-registration': 'credit-code',
}

const documentOf: { readonly [K in FactKey]?: FactKey } = {
  'principal.documentNumber': 'principal.documentType',
  'person.documentNumber': 'person.documentType',
}

/** undefined: any text will do. While the document is unknown, the catalogue's format stands for the usual one. */
export function formatOf(key: FactKey, known: Facts): NumberKind | undefined {
  const document = documentOf[key]
  const type = document === undefined ? undefined : known[document]
  return type === undefined ? facts[key].format : documentNumbers[type as PrincipalDocument]
}
