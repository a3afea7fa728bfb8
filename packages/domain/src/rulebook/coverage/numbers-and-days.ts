/** 收录情况：号码、工作日历、证件号码 Where each row on the forms of numbers, on counting days and on identifiers stands in the book. */
import type { Coverage } from './row.ts'

const everyFooterNumber = ['number:filing-number', 'number:licence-number', 'number:public-security-number']

const forms: Coverage = {
  '3.1 what is put right before reading': { in: everyFooterNumber },
  '3.1 R1 principal': { in: ['number:filing-number'] },
  '3.1 R2 service': { in: ['number:filing-number'] },
  '3.1 R3 licence of one province': { in: ['number:licence-number', 'number:filing-number'] },
  '3.1 R4 older licence': { in: ['number:licence-number', 'number:filing-number'] },
  '3.1 R5 licence of the ministry': { in: ['number:licence-number'] },
  '3.1 R6 public security': { in: ['number:public-security-number'] },
  '3.1 year in eight or ten digits': { in: ['number:filing-number'] },
  '3.1 one sequence for all forms of service': { in: ['number:filing-number', 'dictionary:service-forms'] },
  '3.1 quick-app letter never seen': { in: ['number:filing-number'] },
  '3.1 category 02, others only warn': { in: ['number:public-security-number'] },
  '3.1 regions of the police’s own list': { in: ['number:public-security-number'] },
  '3.1 region fits the province': { in: ['number:public-security-number'] },
  '3.1 licence number in place of the filing number': { in: ['number:filing-number', 'number:licence-number'] },
  '3.2 marks differ in three provinces': { in: everyFooterNumber },
  '3.3 real numbers as examples': { in: everyFooterNumber },
  '3.3 numbers that must fail or warn': { in: everyFooterNumber },
}

const days: Coverage = {
  '7 days of Shanghai, clock time for hours': { in: ['calendar:due-from', 'sms-check'] },
  '7 what a working day is': { in: ['calendar:is-working-day'] },
  '7 the day of the event does not count': { in: ['calendar:add-working-days', 'calendar:add-calendar-days'] },
  '7 a last day off moves': {
    in: ['calendar:nearest-working-day', 'calendar:add-calendar-days', 'calendar:count-back'],
  },
  '7 so many days in advance': { in: ['calendar:count-back', 'change-report', 'licence-renewal-limit'] },
  '7 periods of licensing are working days': {
    in: ['licence-formality-check', 'licence-delivery', 'source:administrative-licensing-law'],
  },
  '7 a year without arrangement is provisional': { in: ['calendar:is-working-day', 'calendar:due-from'] },
  '7 thirteen statutory days': { in: ['calendar:statutory-days', 'source:holiday-measures'] },
  '7.1 2024': { in: ['calendar:2024'] },
  '7.1 2025': { in: ['calendar:2025'] },
  '7.1 2026': { in: ['calendar:2026'] },
  '7.1 2027': { in: ['calendar:statutory-days'] },
  '7.2 fourteen sums': { in: ['calendar:add-working-days', 'calendar:working-days-between'] },
  '7.3 data of the notices': { in: ['source:holiday-cn', 'source:chinese-days'] },
  '7.3 other packages': {
    left: {
      zh: '不是规则：历法软件的比较，本书不用它们。',
      en: 'No rule: a comparison of calendar packages, none of which the book uses.',
    },
  },
}

const identifiers: Coverage = {
  '8 credit code': { in: ['number:credit-code', 'principal-document-number'] },
  '8 organisation code': { in: ['number:organisation-code', 'principal-document-number'] },
  '8 resident identity number': { in: ['number:resident-id', 'resident-id-number'] },
  '8 residence permits of Hong Kong, Macau, Taiwan': { in: ['other-document-number'] },
  '8 Hong Kong and Macau travel permit': { in: ['number:hong-kong-macau-permit', 'other-document-number'] },
  '8 Taiwan travel permit': { in: ['number:taiwan-permit', 'other-document-number'] },
  '8 permanent residence card': { in: ['number:permanent-residence-id', 'other-document-number'] },
  '8 passport': { in: ['number:passport', 'other-document-number'] },
  '8 mobile': { in: ['number:mobile', 'mobile-range'] },
  '8 landline': { in: ['number:telephone'] },
  '8 domain name': { in: ['number:domain-name', 'registrable-domain-name'] },
  '8 address': { in: ['number:ip-range'] },
  '8 registration number of old licences': { in: ['principal-document-number'] },
  '8 test vectors': { in: ['number:credit-code', 'number:organisation-code', 'number:resident-id'] },
  '8 embedded organisation code warns only': { in: ['number:credit-code'] },
  '8 three certificates in one': { in: ['separate-certificates'] },
}

export const numbersAndDaysCoverage: Coverage = { ...forms, ...days, ...identifiers }
