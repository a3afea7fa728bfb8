/** The address on the document is entered as it is printed. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'address-as-printed',
  title: { zh: '证件住所要一字不差吗？', en: 'Must the address be entered letter by letter?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.kind': 'organisation' },
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.addressAsPrinted' } },
  says: {
    zh: '证件住所与证件逐字一致，括号也不能少。',
    en: 'The address is entered letter by letter as on the document, brackets included.',
  },
  fix: { zh: '照证件逐字抄写。', en: 'Copy it from the document letter by letter.' },
  statements: [
    {
      from: { seenBy: '2024-03-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'mpgcw-filing-list', 'unnamed-provider-self-check'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '漏了括号里的字', en: 'The words in brackets were left out' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'principal.addressAsPrinted': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：已逐字核对', en: 'Near miss: compared letter by letter' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'principal.addressAsPrinted': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
