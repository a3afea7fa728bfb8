/** How many insured staff administrations want to see; practice, not in the regulations. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-insured-staff',
  title: { zh: '要有几名缴纳社保的人员？', en: 'How many staff with social insurance are wanted?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'condition', check: 'at-least', of: { amount: 'principal.insuredStaff' } },
  says: {
    zh: '至少 {min} 名人员有近 1 至 3 个月的社保证明，其中一名为计算机相关专业。',
    en: 'At least {min} staff have proof of social insurance for the last one to three months, one of them with a degree in IT.',
  },
  fix: { zh: '先为足够的人员缴纳社保，再申请。', en: 'Insure enough staff first, then apply.' },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { min: 3 },
      note: {
        zh: '通信管理局和代理机构的做法，规章没有规定人数。',
        en: 'Practice of administrations and agencies; the rules name no number.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '只有一名', en: 'Only one' },
      given: { 'principal.insuredStaff': 1 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：正好三名', en: 'Near miss: exactly three' },
      given: { 'principal.insuredStaff': 3 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
