/** In which province a principal files (Order 33 of 2005, article 3). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'province-of-the-principal',
  title: { zh: '在哪个省份备案？', en: 'In which province does a principal file?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition' },
  says: {
    domicile: {
      zh: '单位在证件住所所在省份备案，不能选其他省份。',
      en: 'An organisation files in the province of the address on its document, and cannot choose another.',
    },
    home: {
      zh: '个人在身份证所在省份备案；当地接受的，可在居住省份备案。',
      en: 'An individual files in the province of the identity card, or of residence where that is taken.',
    },
  },
  statements: [
    {
      claim: 'own-province',
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005'],
      when: { 'principal.kind': 'organisation' },
      value: { word: 'domicile' },
    },
    {
      claim: 'own-province',
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['tencent-principal-information', 'huawei-authority-requirements'],
      when: { 'principal.kind': 'individual' },
      value: { word: 'home' },
    },
    {
      claim: 'any-province',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      value: null,
      says: {
        zh: '某代理机构：在任何省份都可以办理，办理时指定通信管理局即可。',
        en: 'An agency: it is available in any province; one only names the administration when filing.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '企业', en: 'A company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'domicile' } },
    },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2005-03-19',
      expect: { is: 'does-not-apply' },
    },
  ],
})
