/** Whether the licence still follows the registry in time (Order 42 of 2017, from memory). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-registry-in-time',
  title: {
    zh: '工商变更后，现在办理还在期限内吗？',
    en: 'Is the change of the licence still in time after the registry?',
  },
  regime: 'icp-licence',
  procedures: ['licence-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'days-within', of: { day: 'principal.registryChangedOn' } },
  says: {
    zh: '申请许可证变更时，工商变更登记未超过 {days} 日。',
    en: 'On application the change at the registry is no more than {days} days old.',
  },
  fix: { zh: '尽快申请，并准备说明逾期原因。', en: 'Apply at once and be ready to explain the delay.' },
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
      value: { days: 30 },
      note: { zh: '凭记忆，未核实。', en: 'From memory, unverified.' },
    },
  ],
  examples: [
    {
      name: { zh: '两个月前变更', en: 'Changed two months ago' },
      given: { 'case.licenceChanges': ['company-name'], 'principal.registryChangedOn': '2026-09-20' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：正好 30 日', en: 'Near miss: exactly thirty days ago' },
      given: { 'case.licenceChanges': ['company-name'], 'principal.registryChangedOn': '2026-10-22' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
