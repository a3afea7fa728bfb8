/** A service that is filed already stays open while its access or its data are filed. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-open',
  title: {
    zh: '已备案的网站在办理期间须能打开吗？',
    en: 'Must a filed website open while it is changed or added to a provider?',
  },
  regime: 'icp-filing',
  procedures: ['added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'is-so', of: { so: 'service.resolvesNow' } },
  says: {
    zh: '已备案的网站须能打开，内容与备案一致。',
    en: 'A filed website can be opened, and shows what was filed.',
  },
  fix: {
    zh: '恢复访问后再提交；不用的网站改办注销。',
    en: 'Bring it back before submitting; cancel a website that is no longer used.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '已备案的网站打不开', en: 'A filed website that does not open' },
      given: { 'service.form': 'website', 'service.resolvesNow': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：能打开', en: 'Near miss: it opens' },
      given: { 'service.form': 'website', 'service.resolvesNow': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
