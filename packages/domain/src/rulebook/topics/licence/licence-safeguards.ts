/** Plans and safeguards that a commercial information service has ready (Decree 292, article 6). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-safeguards',
  title: { zh: '要建立哪些计划和安全保障制度？', en: 'Which plans and safeguards must stand ready?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'condition' },
  says: {
    safeguards: {
      zh: '有业务发展计划及相关技术方案；有健全的网络与信息安全保障措施，包括网站安全保障措施、信息安全保密管理制度和用户信息安全管理制度。',
      en: 'There is a business plan with its technical plan, and there are sound safeguards for network and information security: for the site, for confidentiality, and for the users’ data.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'safeguards' },
      note: {
        zh: '服务项目属于第五条范围的，还须先取得有关主管部门同意的文件。',
        en: 'Where the service falls under article 5, the approval of the authority concerned is in hand first.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何申请人', en: 'Any applicant' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：规定施行之前', en: 'Near miss: before the rule' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
