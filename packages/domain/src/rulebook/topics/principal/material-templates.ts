/** Templates that access providers host, and what a construction plan holds. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'material-templates',
  title: { zh: '有哪些现成的模板？', en: 'Which templates exist?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    templates: {
      zh: '接入商提供模板：主体、网站负责人授权书，法定代表人授权书，上海网站负责人授权书，网站建设方案书，金融宣传承诺书，文化承诺书，广东个人和单位承诺书，江苏告知书和承诺书，各省校外培训、不涉及前置审批承诺书，注销说明（个人按手印、单位盖章），工信部域名持有者证明。',
      en: 'Access providers host templates: letters for the persons in charge and from the legal representative, Shanghai’s own letter, the construction plan, letters on finance and culture, Guangdong’s letters for individuals and organisations, Jiangsu’s notice and letter, the provinces’ letters on training and on content without prior approval, cancellation statements (an individual’s fingerprint, an organisation’s seal), and the ministry’s form on the domain name’s holder.',
    },
    'construction-plan': {
      zh: '网站建设方案书写明：网站内容和栏目（附设计图）、人员和资金、内容管理制度、网络方案、安全措施、应急预案；湖南另要截图、设备清单和承诺。',
      en: 'A construction plan gives content and columns with a design drawing, people and funds, rules on content, the network plan, security measures and the emergency plan; Hunan adds screenshots, a list of devices and a promise.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-06-22' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-material-templates', 'tencent-education-letters'],
      part: 'templates',
      value: { word: 'templates' },
    },
    {
      from: { seenBy: '2021-06-22' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-material-templates', 'tencent-filing-documents'],
      part: 'construction-plan',
      value: { word: 'construction-plan' },
    },
  ],
  examples: [
    {
      name: { zh: '任何备案', en: 'Any filing' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'construction-plan' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2020-01-01',
      expect: { is: 'does-not-apply', part: 'construction-plan' },
    },
  ],
})
