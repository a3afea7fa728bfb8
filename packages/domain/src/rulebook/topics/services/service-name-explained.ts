/** A name that has nothing to do with the principal is explained in the remark; an App’s name is a topic of its own. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name-explained',
  title: { zh: '网站名称与主体无关，可以吗？', en: 'May the name have nothing to do with the principal?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'principal.kind': 'organisation', 'service.form': ['website', 'mini-program', 'quick-app'] },
  demand: {
    kind: 'condition',
    check: 'named-after-or-explained',
    of: { name: 'service.name', principal: 'principal.name', explained: 'service.remarkWritten' },
  },
  says: {
    zh: '单位网站的名称应与单位有关；与单位无关的，在备注说明。',
    en: 'An organisation’s service is named after the organisation; any other name is explained in the remark.',
  },
  fix: {
    zh: '改用单位的全称、简称，或在备注写明“某某是我司项目”，备好商标证或项目证明。',
    en: 'Use the organisation’s full or short name, or write in the remark that it is its project, with the trademark certificate or proof of the project at hand.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-website-naming', 'mpgcw-filing-list'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '文具公司的“云雀小站”，备注空白', en: 'A stationer’s 云雀小站 without a remark' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'principal.name': '长沙兰亭文具有限公司',
        'service.form': 'website',
        'service.name': '云雀小站',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：备注已说明', en: 'Near miss: the remark explains it' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'principal.name': '长沙兰亭文具有限公司',
        'service.form': 'website',
        'service.name': '云雀小站',
        'service.remark': '云雀是我司的文具品牌。',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
