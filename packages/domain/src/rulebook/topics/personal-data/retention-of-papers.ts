/** How long identity papers are kept (Personal Information Protection Law, articles 19 and 47). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'retention-of-papers',
  title: { zh: '身份证件可以保存多久？', en: 'How long may identity papers be kept?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    shortest: {
      zh: '除法律、行政法规另有规定外，只保存实现目的所必需的最短时间；目的已实现、合同终止或本人撤回同意的，删除。',
      en: 'Unless a statute or regulation says otherwise they are kept for the shortest time the purpose needs, and deleted once it is reached, the contract ends or consent is withdrawn.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      value: { word: 'shortest' },
      note: {
        zh: '备案办结不等于合同终止；保存期限在委托合同里写明。',
        en: 'A granted filing does not end the contract by itself: let the contract name the period.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '备案已办结的案件', en: 'A case whose filing is granted' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'shortest' } },
    },
    {
      name: { zh: '相近但不同：施行之前', en: 'Near miss: before it took effect' },
      given: {},
      on: '2021-10-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
