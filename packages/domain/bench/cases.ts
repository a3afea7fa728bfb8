/** Seeded cases for the benchmark: complete first filings of websites, some with faults, in all provinces. Persons are invented. */
import { viewOfGiven } from '../src/reading/given.ts'
import { type CaseView, known, subjectsOf } from '../src/reading/view.ts'
import type { Day } from '../src/vocabulary/day.ts'
import { type FactKey, type Facts, factKeys } from '../src/vocabulary/facts/index.ts'
import type { Subject } from '../src/vocabulary/noun.ts'
import { provinceIds } from '../src/vocabulary/province.ts'

export const DAY: Day = '2026-11-21'

/** Mulberry32: the same cases in every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function givenFrom(random: () => number): Facts {
  const pick = <T>(...options: readonly T[]) => options[Math.floor(random() * options.length)] as T
  const nature = pick('enterprise', 'enterprise', 'individual', 'public-institution', 'social-group')
  const born = `${pick('1980', '1991', '2009', '2011')}${pick('0115', '0731', '1209')}`
  return {
    'principal.nature': nature,
    'principal.companyForm': pick('company', 'sole-proprietor'),
    'principal.province': pick(...provinceIds),
    'principal.name': pick('广州星河测试有限公司', '武汉江城测试中心', '青海湖测试社'),
    'principal.documentType': pick('business-licence', 'public-institution-certificate'),
    'principal.documentNumber': pick('12441400456763110Y', '91330100799655058B', '91310000MA1K000000'),
    'principal.documentExpires': pick<Day>('9999-12-31', '2027-01-31', '2026-12-01'),
    'principal.documentAddress': pick('广东省广州市天河区星河路 1 号 101 室', '湖北省武汉市武昌区中南路'),
    'principal.contactAddress': pick('星河路 1 号 101 室', '中南路'),
    'principal.city': pick('广州市', '武汉市'),
    'principal.district': pick('天河区', '市辖区'),
    'principal.servicesFiled': pick(0, 3, 40),
    'principal.legalRepresentative': '林可',
    'principal.scopeMentionsTraining': pick(true, false),
    'principal.filing': pick('none', 'empty-shell'),
    'principal.creditStatus': pick('normal', 'abnormal'),
    'principal.nameAsRegistered': pick(true, false),
    'person.roles': pick(['principal-in-charge'], ['principal-in-charge', 'service-in-charge']),
    'person.name': '林可',
    'person.position': pick('legal-representative', 'employee'),
    'person.documentType': pick('resident-id', 'resident-id', 'passport'),
    'person.documentNumber': `${pick('440106', '420106')}${born}1234`,
    'person.documentExpires': pick<Day>('2035-01-01', '2026-12-15'),
    'person.mobiles': [pick('13800000001', '13900000002')],
    'person.emergencyPhones': [pick('13800000001', '13700000003')],
    'person.emails': ['lin@example.cn'],
    'service.form': 'website',
    'service.name': pick('测试之家', '中国测试网', '12345', 'Test'),
    'service.homePage': 'https://example.cn',
    'service.content': [pick('organisation-site', 'blog', 'online-news')],
    'service.languages': ['simplified-chinese'],
    'service.priorApprovals': [pick('none', 'news')],
    'service.income': [pick('free', 'paid-information')],
    'service.resolvesNow': pick(true, false),
    'service.remark': pick('公司介绍', '个人学习记录，不涉及经营内容，内容由本人负责。'),
    'service.accessProvider': '测试云',
    'service.accessModes': ['cloud'],
    'service.serverPlace': 'mainland',
    'service.serverProvinces': ['guangdong'],
    'service.serverBilling': pick('prepaid', 'pay-as-you-go'),
    'service.serverPrepaidMonths': pick(1, 12),
    'service.serverFilings': pick(0, 5),
    'service.ipRanges': ['121.36.20.11'],
    'domainName.name': pick('example-test.cn', 'example-test.hk', 'zhongguo-test.com'),
    'domainName.holder': pick('principal', 'legal-representative', 'other'),
    'domainName.expires': pick<Day>('2028-01-01', '2027-01-10', '2026-12-01'),
    'domainName.verifiedOn': pick<Day>('2026-01-01', '2026-11-20'),
    'domainName.registrarApproved': pick(true, false),
    'domainName.filedBy': pick('nobody', 'another-principal'),
    'register.phoneElsewhere': pick(true, false),
    'register.documentElsewhere': pick(true, false),
    'register.domainNameElsewhere': pick(true, false),
    'register.openOrder': pick(true, false),
  } as Facts
}

/** A fresh view each time: nothing looked up before is remembered. */
export function viewFrom(given: Facts): CaseView {
  return viewOfGiven(given, DAY)
}

/** What hand-written code would find in one flat record: derived facts included, at no cost to it. */
export function recordOf(given: Facts): Readonly<Record<string, unknown>> {
  const view = viewFrom(given)
  const [domainName] = subjectsOf(view, 'domain-name') as readonly [Subject]
  const [person] = subjectsOf(view, 'person') as readonly [Subject]
  const seenBy = (key: FactKey) => (key.startsWith('person.') ? person : domainName)
  return { ...Object.fromEntries(factKeys.map((key) => [key, known(view, seenBy(key), key)])), ...given }
}
