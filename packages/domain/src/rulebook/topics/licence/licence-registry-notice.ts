/** Other registered items, after the change at the company registry (Order 42 of 2017, from memory). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-registry-notice',
  title: { zh: '工商变更后多久办理许可证变更？', en: 'How soon after the registry is the licence changed?' },
  short: { zh: '工商变更后变更许可证', en: 'Licence change after the registry' },
  regime: 'icp-licence',
  procedures: ['licence-change'],
  each: 'case',
  demand: { kind: 'time-limit', after: 'registry-changed', until: ['applied'], who: 'principal' },
  says: {
    zh: '公司名称、法定代表人等登记事项变更的，工商变更登记后 {range} {unit}内办理许可证变更。',
    en: 'Where the name, the legal representative or another registered item changes, the licence is changed within {range} {unit} of the registry.',
  },
  statements: [
    {
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'unverified',
      cites: ['miit-order-42-2017'],
      when: {
        'case.licenceChanges': [
          'company-name',
          'legal-representative',
          'registered-capital',
          'shareholders',
          'address',
        ],
      },
      value: { max: 30, unit: 'calendar-day' },
      note: { zh: '凭记忆，未核实。', en: 'From memory, unverified.' },
    },
  ],
  examples: [
    {
      name: { zh: '公司改名', en: 'The company changed its name' },
      given: { 'case.licenceChanges': ['company-name'] },
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 30 } },
    },
    {
      name: { zh: '相近但不同：扩大业务范围要提前申请', en: 'Near miss: a wider scope is applied for ahead' },
      given: { 'case.licenceChanges': ['business-scope'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
