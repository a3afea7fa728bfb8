/** 证件材料退回案例 Cases for the reasons that lie in companies, documents and letters. */
import type { RejectionCase } from './rejections.test-data.ts'

const individual = { 'principal.nature': 'individual' } as const
const serviceInCharge = { 'person.roles': ['service-in-charge'] } as const
const zhejiangTrader = {
  'principal.province': 'zhejiang',
  'principal.companyForm': 'sole-proprietor',
  'principal.tradeName': true,
} as const

export const paperCases: readonly RejectionCase[] = [
  {
    of: 'company-status-abnormal',
    shows: ['credit-status'],
    given: { 'principal.creditStatus': 'revoked' },
    near: { 'principal.creditStatus': 'normal' },
  },
  {
    of: 'principal-name-differs',
    shows: ['name-as-registered'],
    given: { 'principal.nameAsRegistered': false },
    near: { 'principal.nameAsRegistered': true },
  },
  {
    of: 'identity-document-expired',
    shows: ['identity-document-validity'],
    given: { 'person.documentExpires': '2026-11-20' },
    near: { 'person.documentExpires': '9999-12-31' },
  },
  {
    of: 'principal-document-expires-soon',
    shows: ['principal-document-validity'],
    given: { 'principal.province': 'shanghai', 'principal.documentExpires': '2027-05-21' },
    near: { 'principal.province': 'shanghai', 'principal.documentExpires': '2028-05-21' },
  },
  {
    of: 'document-number-wrong',
    shows: ['principal-document-number'],
    given: { 'principal.documentType': 'business-licence', 'principal.documentNumber': '440301103456789' },
    near: { 'principal.documentType': 'business-licence', 'principal.documentNumber': '9144030071526726XG' },
  },
  {
    of: 'seal-missing',
    shows: ['seal'],
    given: { ...zhejiangTrader, 'principal.hasSeal': false },
    near: { ...zhejiangTrader, 'principal.hasSeal': true },
  },
  {
    of: 'document-type-unfit',
    shows: ['document-fits-nature'],
    given: { 'principal.documentType': 'medical-institution-licence' },
    near: { 'principal.documentType': 'business-licence' },
  },
  {
    of: 'image-not-read',
    shows: ['document-fits-nature'],
    given: { 'principal.documentType': 'social-group-certificate' },
    near: { 'principal.documentType': 'business-licence' },
  },
  {
    of: 'image-not-read',
    shows: ['accepted-identity-documents'],
    given: { ...individual, 'principal.province': 'fujian', 'person.documentType': 'passport' },
    near: { ...individual, 'principal.province': 'fujian', 'person.documentType': 'resident-id' },
  },
  {
    of: 'service-letter-missing',
    shows: ['service-authorisation-letter'],
    given: { 'principal.province': 'hubei', ...serviceInCharge, 'person.position': 'employee' },
    near: { 'principal.province': 'hubei', ...serviceInCharge, 'person.position': 'legal-representative' },
  },
  {
    of: 'letter-date-wrong',
    shows: ['letters-date'],
    given: { 'case.lettersSignedOn': '2026-11-22' },
    near: { 'case.lettersSignedOn': '2026-11-21' },
  },
  {
    of: 'letter-date-wrong',
    shows: ['letters-date'],
    given: { 'case.lettersSignedOn': '2026-08-20' },
    near: { 'case.lettersSignedOn': '2026-08-22' },
  },
  {
    of: 'construction-plan-missing',
    shows: ['construction-plan'],
    given: { ...individual, 'principal.province': 'jiangsu', 'principal.servicesFiled': 9 },
    near: { ...individual, 'principal.province': 'jiangsu', 'principal.servicesFiled': 8 },
  },
  {
    of: 'name-change-letter-missing',
    shows: ['name-change-letter'],
    in: 'filing-change',
    given: { 'principal.province': 'zhejiang', 'case.changes': ['principal-name'] },
    near: { 'principal.province': 'zhejiang', 'case.changes': ['person-in-charge'] },
  },
  {
    of: 'name-change-letter-missing',
    shows: ['name-change-letter-on-access'],
    in: 'added-access',
    given: { 'principal.province': 'beijing', 'principal.documentChangedName': true },
    near: { 'principal.province': 'beijing', 'principal.documentChangedName': false },
  },
]
