/** 收录情况：各省总表 Where each row of the table of provinces, and of the table of their marks in numbers, stands in the book. */
import type { Coverage } from './row.ts'

const matrix: Coverage = {
  '2.10 BJ': { in: ['person-in-charge-position', 'persons-advice', 'domain-name-validity'] },
  '2.10 TJ': { in: ['person-in-charge-position', 'minimum-age', 'individual-from-elsewhere', 'empty-shell'] },
  '2.10 HE': {
    in: [
      'person-in-charge-position',
      'minimum-age',
      'accepted-identity-documents',
      'same-city',
      'record-matches-to-add',
    ],
  },
  '2.10 SX': {
    in: [
      'person-in-charge-position',
      'foreign-legal-representative',
      'individual-from-elsewhere',
      'domain-names-per-order',
    ],
  },
  '2.10 NM': {
    in: [
      'person-in-charge-position',
      'minimum-age',
      'individual-from-elsewhere',
      'temporary-document',
      'establishment-office-form',
    ],
  },
  '2.10 LN': { in: ['person-in-charge-position', 'distinct-phones'] },
  '2.10 JL': { in: ['person-in-charge-position', 'principal-authorisation-letter'] },
  '2.10 HL': { in: ['person-in-charge-position'] },
  '2.10 SH': {
    in: [
      'person-in-charge-position',
      'residence-permit',
      'residence-permit-validity',
      'construction-plan',
      'documents-advice',
      'service-authorisation-letter',
    ],
  },
  '2.10 JS': {
    in: [
      'person-in-charge-position',
      'same-person-in-charge',
      'principal-authorisation-letter',
      'minimum-age',
      'proof-of-the-young',
      'commitment-letters',
      'persons-advice',
    ],
  },
  '2.10 ZJ': { in: ['person-in-charge-position', 'residence-permit', 'seal'] },
  '2.10 AH': {
    in: ['person-in-charge-position', 'principal-authorisation-letter', 'same-person-in-charge', 'sole-proprietor'],
  },
  '2.10 FJ': { in: ['person-in-charge-position', 'minimum-age', 'residence-permit', 'domain-name-holder'] },
  '2.10 JX': {
    in: ['person-in-charge-position', 'residence-permit', 'establishment-office-form', 'few-services-at-a-time'],
  },
  '2.10 SD': {
    in: [
      'person-in-charge-position',
      'foreign-legal-representative',
      'minimum-age',
      'residence-permit',
      'another-principal',
    ],
  },
  '2.10 HA': { in: ['person-in-charge-position', 'domain-names-per-order', 'same-city'] },
  '2.10 HB': { in: ['person-in-charge-position', 'residence-permit', 'order-limit', 'annual-verification'] },
  '2.10 HN': { in: ['person-in-charge-position', 'minimum-age', 'phone-province', 'order-limit', 'construction-plan'] },
  '2.10 GD': {
    in: ['person-in-charge-position', 'minimum-age', 'residence-permit', 'commitment-letters', 'footer-number-form'],
  },
  '2.10 GX': { in: ['person-in-charge-position', 'individual-from-elsewhere'] },
  '2.10 HI': {
    in: ['person-in-charge-position', 'principal-authorisation-letter', 'domain-names-per-order', 'documents-advice'],
  },
  '2.10 CQ': { in: ['person-in-charge-position'] },
  '2.10 SC': {
    in: ['person-in-charge-position', 'principal-authorisation-letter', 'name-change-letter', 'another-principal'],
  },
  '2.10 GZ': { in: ['person-in-charge-position', 'same-city'] },
  '2.10 YN': { in: ['person-in-charge-position'] },
  '2.10 XZ': { in: ['person-in-charge-position', 'individual-from-elsewhere'] },
  '2.10 SN': { in: ['person-in-charge-position', 'individual-from-elsewhere', 'services-in-all', 'another-principal'] },
  '2.10 GS': { in: ['person-in-charge-position', 'principal-authorisation-letter', 'individual-from-elsewhere'] },
  '2.10 QH': { in: ['person-in-charge-position', 'individual-from-elsewhere', 'full-pictures-on-change'] },
  '2.10 NX': { in: ['person-in-charge-position', 'individual-from-elsewhere', 'domain-name-holder'] },
  '2.10 XJ': { in: ['person-in-charge-position', 'individual-from-elsewhere', 'one-domain-name-per-service'] },
}

/** 京、沪、粤… The marks of a province in filing, licence and public-security numbers, with the wrong forms that are tolerated. */
const marks: Coverage = Object.fromEntries(
  Object.keys(matrix).map((row) => [
    row.replace('2.10', '3.2'),
    { in: ['number:filing-number', 'number:licence-number', 'number:public-security-number'] },
  ]),
)

export const provincialMatrixCoverage: Coverage = {
  ...matrix,
  ...marks,
  '3.2 Hong Kong, Macau, Taiwan': { in: ['number:filing-number', 'number:public-security-number'] },
}
