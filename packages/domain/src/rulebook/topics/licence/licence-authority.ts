/** Who issues the licence: the province’s administration, or the ministry for two provinces and more (Decree 291, article 9). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-authority',
  title: { zh: '许可证向谁申请？', en: 'Who issues the licence?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-renewal', 'licence-change', 'licence-cancellation'],
  each: 'principal',
  answersEvery: 'principal.licenceScope',
  demand: { kind: 'duty' },
  says: {
    province: {
      zh: '业务只在一个省、自治区、直辖市的，向当地通信管理局申请《增值电信业务经营许可证》。',
      en: 'For one province the communications administration of that province issues the licence.',
    },
    nation: {
      zh: '业务覆盖两个以上省、自治区、直辖市的，向工业和信息化部申请《跨地区增值电信业务经营许可证》。',
      en: 'For two provinces or more the Ministry of Industry and Information Technology issues the cross-regional licence.',
    },
  },
  statements: [
    {
      claim: 'province-or-ministry',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291'],
      when: { 'principal.licenceScope': 'province' },
      value: { word: 'province' },
      note: {
        zh: '不由区县受理；“向区县申请”是个别代理机构的说法。',
        en: 'No county or district issues it, whatever one agency writes.',
      },
    },
    {
      claim: 'province-or-ministry',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291'],
      when: { 'principal.licenceScope': 'nation' },
      value: { word: 'nation' },
    },
    {
      claim: 'county',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['gangxintong-licence-guide'],
      value: null,
      says: { zh: '港信通：向当地区县申请。', en: 'Gangxintong: it is applied for in the local district or county.' },
    },
  ],
  examples: [
    {
      name: { zh: '全国业务', en: 'The whole nation' },
      given: { 'principal.licenceScope': 'nation' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'nation' } },
    },
    {
      name: { zh: '相近但不同：还不知道业务范围', en: 'Near miss: the area is not known yet' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'needs' },
    },
    {
      name: { zh: '相近但不同：条例施行之前', en: 'Near miss: before the regulations' },
      given: { 'principal.licenceScope': 'nation' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
