import { dispute } from '../dispute.ts'

export default dispute({
  id: 'audit-report-and-name-approval',
  topic: 'licence-company-papers',
  scope: 'nation',
  question: {
    zh: '许可申请还要验资、审计报告吗？名称预核准能代替营业执照吗？',
    en: 'Does a licence still want an audit or capital report, and does the approval of a name stand in for the business licence?',
  },
  claims: ['since-2017', 'as-before-2017'],
  follow: 'since-2017',
  why: {
    zh: '2017 年改革后的办法要求已设立的公司，不再要验资和审计报告；“不再要”的具体清单未核实，递交前看当地管局的表格。',
    en: 'The measures of 2017 ask for a company that exists, and no longer for such reports; the exact list is unverified, so look at the administration’s own form.',
  },
  checkAgain: '2027-05-21',
})
