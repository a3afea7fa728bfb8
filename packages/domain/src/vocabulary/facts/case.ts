/** 案件 Facts of the case as a whole: what is filed together, and the persons side by side. */
import type { FactDefinition } from './definition.ts'

export const caseFacts = {
  'case.serviceCount': { title: { zh: '本单网站数量', en: 'Services in this order' }, kind: 'count', from: 'derived' },
  'case.domainNameCount': {
    title: { zh: '本单域名数量', en: 'Domain names in this order' },
    kind: 'count',
    from: 'derived',
  },
  'case.servicesInAll': {
    title: { zh: '连同已备案的网站总数', en: 'Services in all, those already filed included' },
    kind: 'count',
    from: 'derived',
  },
  'case.lettersDated': {
    title: { zh: '已填书面材料签署日期', en: 'A date of letters is given' },
    kind: 'yes-no',
    from: 'derived',
  },
  'case.contacts': {
    title: { zh: '各负责人的联系方式', en: 'The persons’ phones and addresses' },
    kind: 'contacts',
    from: 'derived',
  },
  'case.repeatedServiceNames': {
    title: { zh: '内容相同而重名的服务', en: 'Names that services with the same content share' },
    kind: 'texts',
    from: 'derived',
  },
  'case.personsEnteredTwice': {
    title: { zh: '重复录入的负责人', en: 'Persons entered twice' },
    kind: 'texts',
    from: 'derived',
  },
} as const satisfies Record<string, FactDefinition>
