/** 负责人和地址退回案例 Cases for the reasons that lie in persons in charge and addresses. */
import type { Facts } from '../../vocabulary/facts/index.ts'
import type { Given } from '../topic.ts'
import type { RejectionCase } from './rejections.test-data.ts'

const hunan = {
  noun: 'principal',
  id: 'principal',
  facts: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
} as const
const individual = { 'principal.nature': 'individual' } as const
const inCharge = { 'person.roles': ['principal-in-charge'] } as const
const serviceInCharge = { 'person.roles': ['service-in-charge'] } as const

/** Two persons; the second has a mobile and an address of its own unless told otherwise. */
const persons = (second: Facts): Given => [
  { noun: 'case', id: 'case', facts: {} },
  hunan,
  {
    noun: 'person',
    id: 'p1',
    facts: {
      'person.name': '李小满',
      'person.documentNumber': '440305199003074613',
      'person.mobiles': ['13800138000'],
      'person.emergencyPhones': ['13900139000'],
      'person.emails': ['li@example.com'],
    },
  },
  {
    noun: 'person',
    id: 'p2',
    facts: {
      'person.name': '王白露',
      'person.documentNumber': '110105198506152314',
      'person.mobiles': ['13700137000'],
      'person.emergencyPhones': ['13900139000'],
      'person.emails': ['wang@example.com'],
      ...second,
    },
  },
]

export const personCases: readonly RejectionCase[] = [
  {
    of: 'not-the-legal-representative',
    shows: ['person-in-charge-position'],
    given: { 'principal.province': 'hubei', ...inCharge, 'person.position': 'employee' },
    near: { 'principal.province': 'hubei', ...inCharge, 'person.position': 'legal-representative' },
  },
  {
    of: 'not-the-legal-representative',
    shows: ['principal-authorisation-letter'],
    given: { 'principal.province': 'sichuan', ...inCharge, 'person.position': 'employee' },
    near: { 'principal.province': 'sichuan', ...inCharge, 'person.position': 'legal-representative' },
  },
  {
    of: 'persons-mixed-up',
    shows: ['person-entered-once'],
    given: persons({ 'person.documentNumber': '440305199003074613' }),
    near: persons({}),
  },
  {
    of: 'persons-mixed-up',
    shows: ['distinct-phones'],
    given: persons({ 'person.mobiles': ['13800138000'] }),
    near: persons({}),
  },
  {
    of: 'persons-mixed-up',
    shows: ['distinct-emails'],
    given: persons({ 'person.emails': ['LI@example.com'] }),
    near: persons({}),
  },
  {
    of: 'phone-used-by-another',
    shows: ['phone-of-another-client'],
    given: [hunan, { noun: 'person', id: 'p1', facts: { 'register.phoneElsewhere': true } }],
    near: [hunan, { noun: 'person', id: 'p1', facts: { 'register.phoneElsewhere': false } }],
  },
  {
    of: 'phone-of-another-province',
    shows: ['phone-province'],
    given: { ...individual, 'principal.province': 'shaanxi', 'person.mobileIsLocal': false },
    near: { ...individual, 'principal.province': 'shaanxi', 'person.mobileIsLocal': true },
  },
  {
    of: 'emergency-phone-same',
    shows: ['emergency-phone-differs'],
    given: persons({ 'person.emergencyPhones': ['13700137000'] }),
    near: persons({}),
  },
  {
    of: 'person-too-young',
    shows: ['minimum-age'],
    given: { 'principal.province': 'shaanxi', ...inCharge, 'person.bornOn': '2009-03-01' },
    near: { 'principal.province': 'shaanxi', ...inCharge, 'person.bornOn': '2007-03-01' },
  },
  {
    of: 'person-too-young',
    shows: ['guardian-papers'],
    given: { 'principal.province': 'tianjin', ...serviceInCharge, 'person.bornOn': '2009-03-01' },
    near: { 'principal.province': 'tianjin', ...serviceInCharge, 'person.bornOn': '2007-03-01' },
  },
  {
    of: 'person-too-young',
    shows: ['proof-of-the-young'],
    given: { ...individual, 'principal.province': 'qinghai', 'person.bornOn': '2006-03-01' },
    near: { ...individual, 'principal.province': 'qinghai', 'person.bornOn': '2003-03-01' },
  },
  {
    of: 'sms-check-not-done',
    shows: ['mobile-range'],
    given: { 'person.mobiles': ['17012345678'] },
    near: { 'person.mobiles': ['18612345678'] },
  },
  {
    of: 'province-other-than-document',
    shows: ['address-in-the-province'],
    given: { 'principal.documentAddress': '湖北省武汉市江岸区中山大道1号' },
    near: { 'principal.documentAddress': '湖南省长沙市芙蓉区中山路1号' },
  },
  {
    of: 'province-other-than-document',
    shows: ['individual-from-elsewhere'],
    given: { ...individual, 'principal.province': 'gansu', ...inCharge, 'person.documentNumber': '440305199003074613' },
    near: {
      ...individual,
      'principal.province': 'guangdong',
      ...inCharge,
      'person.documentNumber': '440305199003074613',
    },
  },
  {
    of: 'document-address-differs',
    shows: ['address-as-printed'],
    given: { 'principal.addressAsPrinted': false },
    near: { 'principal.addressAsPrinted': true },
  },
  {
    of: 'address-without-door',
    shows: ['contact-address'],
    given: { 'principal.contactAddress': '芙蓉中路' },
    near: { 'principal.contactAddress': '芙蓉中路1号3栋201室' },
  },
  {
    of: 'address-without-door',
    shows: ['address-signs'],
    given: { 'principal.contactAddress': '芙蓉中路1号3-201' },
    near: { 'principal.contactAddress': '芙蓉中路1号3栋201室' },
  },
  {
    of: 'district-not-real',
    shows: ['district-words'],
    given: { 'principal.district': '市辖区' },
    near: { 'principal.district': '芙蓉区' },
  },
  {
    of: 'district-not-real',
    shows: ['address-words'],
    given: { 'principal.province': 'guangxi', 'principal.contactAddress': '市辖区民族大道1号' },
    near: { 'principal.province': 'guangxi', 'principal.contactAddress': '民族大道1号' },
  },
  {
    of: 'addresses-in-two-cities',
    shows: ['same-city'],
    given: {
      'principal.province': 'henan',
      'principal.city': '郑州市',
      'principal.documentAddress': '河南省洛阳市西工区中州路1号',
    },
    near: {
      'principal.province': 'henan',
      'principal.city': '洛阳市',
      'principal.documentAddress': '河南省洛阳市西工区中州路1号',
    },
  },
]
