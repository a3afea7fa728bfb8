/** Any foreign share sends the case to a specialist: the book answers neither yes nor no. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'foreign-investment-review',
  title: { zh: '有外资成分怎么办？', en: 'What if foreigners hold a share?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'at-most', of: { count: 'principal.foreignShare' } },
  says: {
    zh: '有外资成分的，不论比例、直接还是间接，都先由专业人员审查。',
    en: 'Any foreign share, direct or indirect, is reviewed by a specialist first.',
  },
  fix: {
    zh: '交专业人员审查股权结构、业务小类和所在区域。',
    en: 'Have a specialist review structure, class of service and area.',
  },
  statements: [
    {
      from: { day: '2002-01-01' },
      standing: 'statute',
      confidence: 'unverified',
      cites: ['decree-333', 'miit-circular-107-2024', 'services-opening-plan-2025'],
      value: { max: 0 },
      note: {
        zh: '“先审查”是本规则书的处理办法，不是条文：现行规定没有读到原文，规则书不作可或不可的判断。代理机构常说“只限内资”，那是省事的路，不是法律规定。',
        en: 'That a specialist comes first is how this book deals with it, no article: the rules in force were not read in the original, and the book answers neither yes nor no. Agencies often say “domestic capital only”: the easy path, not the law.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '外资 10%', en: 'A foreign share of 10 per cent' },
      given: { 'principal.foreignShare': 10 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：没有外资', en: 'Near miss: no foreign share' },
      given: { 'principal.foreignShare': 0 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
