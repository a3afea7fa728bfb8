/** What the State charges for a licence and its renewal: nothing (Administrative Licensing Law, article 58). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-official-fee',
  title: { zh: '许可证要交费吗？', en: 'What does the licence itself cost?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-renewal', 'licence-change', 'licence-cancellation'],
  each: 'case',
  demand: { kind: 'ban' },
  says: {
    none: {
      zh: '申请、续期和变更许可证，行政机关不收费。',
      en: 'The State charges nothing for the licence, its renewal or its change.',
    },
  },
  statements: [
    {
      from: { day: '2004-07-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['administrative-licensing-law', 'licence-renewal-ssnsa'],
      value: { word: 'none' },
      figure: { zh: '0 元', en: '¥0' },
      note: {
        zh: '法律、行政法规另有规定的除外，没有读到这样的规定。代办机构的服务费另计。',
        en: 'Unless a statute or regulation says otherwise; none was found. What an agency asks for its work is another matter.',
      },
    },
  ],
  examples: [
    { name: { zh: '今天的申请', en: 'An application today' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：行政许可法施行之前', en: 'Near miss: before the Administrative Licensing Law' },
      given: {},
      on: '2004-06-30',
      expect: { is: 'does-not-apply' },
    },
  ],
})
