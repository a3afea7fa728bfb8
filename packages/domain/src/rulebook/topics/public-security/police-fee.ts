/** What the public-security filing costs: nothing, from memory; no source names a fee. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-fee',
  title: { zh: '公安备案要交费吗？', en: 'What does the public-security filing cost?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing', 'public-security-change', 'public-security-cancellation'],
  each: 'case',
  demand: { kind: 'ban' },
  says: { none: { zh: '公安备案不收费。', en: 'The public-security filing costs nothing.' } },
  statements: [
    {
      from: { day: '1997-12-30', unverified: true },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['mps-order-33-1997'],
      value: { word: 'none' },
      figure: { zh: '0 元', en: '¥0' },
      note: {
        zh: '凭记忆，未核实：1997 年办法里没有收费条款，也没有来源提到官方收费。代理机构所称的收费没有法律依据。',
        en: 'From memory, unverified: we know of no fee in the measures of 1997, and no source names an official one. What an agency calls a fee has no basis in law.',
      },
    },
  ],
  examples: [
    { name: { zh: '任何公安备案', en: 'Any police filing' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '1997-12-29',
      expect: { is: 'does-not-apply' },
    },
  ],
})
