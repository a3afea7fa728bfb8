/** Whether an individual may file: yes (a nature of its own in the ministry's dictionary); a licence is another matter. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'individual-as-principal',
  title: { zh: '个人可以备案吗？', en: 'May an individual file?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'principal',
  whose: { 'principal.kind': 'individual' },
  demand: { kind: 'advice' },
  says: {
    'may-file': {
      zh: '个人可以作主办者，为非经营性的服务办理备案；不能取得经营许可证。',
      en: 'An individual may be the principal of a non-commercial service and file it, but cannot be licensed.',
    },
  },
  statements: [
    {
      claim: 'may-file',
      from: { seenBy: '2025-09-24' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['filing-console-front-end', 'wechat-subject-types', 'huawei-filing-knowledge-base'],
      value: { word: 'may-file' },
      note: {
        zh: '工信部的字典中“个人”是一种主体性质；备案办法所说的组织和个人都可以备案。各省对户籍和年龄另有要求。',
        en: 'The ministry’s dictionary has “individual” as a nature of principal. The filing measures speak of organisations and individuals. Provinces add rules on residence and age.',
      },
    },
    {
      claim: 'agency',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      value: null,
      says: {
        zh: '某代理机构：主办者须为正式的企业或机构，个人不得作主办者。',
        en: 'An agency: the host is a formal enterprise or institution; an individual may not act as host.',
      },
      note: {
        zh: '这只对经营许可证成立，却写成了备案的条件。',
        en: 'True of the licence only, but written as if of the filing.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '个人博客', en: 'An individual’s blog' },
      given: { 'principal.nature': 'individual', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'may-file' } },
    },
    {
      name: { zh: '相近但不同：企业', en: 'Near miss: a company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
