/** What the State charges for a filing: nothing (the Administrative Licensing Law, article 58). Prices of agencies are another matter. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'official-fee',
  title: { zh: '备案要交费吗？', en: 'What does the filing itself cost?' },
  regime: 'icp-filing',
  procedures: [
    'first-filing',
    'added-service',
    'added-access',
    'filing-change',
    'service-cancellation',
    'principal-cancellation',
    'access-cancellation',
    'service-migration',
    'filing-transfer',
    'filing-claim',
  ],
  each: 'case',
  demand: { kind: 'ban' },
  says: {
    none: {
      zh: '备案本身不收费：没有规定设立收费项目。',
      en: 'The filing itself costs nothing: no rule sets a fee.',
    },
  },
  statements: [
    {
      claim: 'none',
      from: { day: '2004-07-01' },
      standing: 'statute',
      confidence: 'secondary',
      cites: ['administrative-licensing-law'],
      value: { word: 'none' },
      figure: { zh: '0 元', en: '¥0' },
      note: {
        zh: '行政许可法第五十八条：连许可也不得收费，法律、行政法规另有规定的除外；备案不是许可，由此推断是我们的读法。代办机构的服务费另计。',
        en: 'Article 58: not even a licence may be charged for, unless a statute or regulation says so. A filing is no licence; the inference is our reading. What an agency asks for its work is another matter.',
      },
    },
    {
      claim: 'price-list',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      value: null,
      says: {
        zh: '某代理机构：预审 20 元、指导服务 100 元、“ICP 证书”400（币种存疑）、“政府监管费”30 元、公安备案 100 元，均按年。',
        en: 'An agency: CNY 20 for the pre-trial, 100 for guidance, 400 for the “ICP certificate” (currency in doubt), 30 of “government regulatory fees”, 100 for the police, each by the year.',
      },
      note: {
        zh: '没有法律依据，未注明日期；至多是它自己的服务价格。',
        en: 'No basis in law, and undated; at most prices of its own.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '今天的首次备案', en: 'A first filing today' },
      given: { 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：行政许可法施行之前', en: 'Near miss: before the Administrative Licensing Law' },
      given: { 'principal.province': 'guangdong' },
      on: '2003-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
