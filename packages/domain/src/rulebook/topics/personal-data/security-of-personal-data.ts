/** How personal data are guarded (Personal Information Protection Law, article 51). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'security-of-personal-data',
  title: { zh: '个人信息要怎样保护？', en: 'How are personal data guarded?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    measures: {
      zh: '加密、去标识化，合理确定操作权限，定期对人员进行安全教育和培训，制定并组织实施安全事件应急预案。',
      en: 'Encryption, de-identification, access rights, regular training of staff, and a plan for incidents that is carried out.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      value: { word: 'measures' },
      note: {
        zh: '列表中只显示打码的证件号码。',
        en: 'Lists show identity numbers masked.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '保存证件的案件系统', en: 'A case system that holds identity papers' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'measures' } },
    },
    {
      name: { zh: '相近但不同：施行之前', en: 'Near miss: before it took effect' },
      given: {},
      on: '2021-10-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
