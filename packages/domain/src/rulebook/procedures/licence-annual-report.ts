/** 许可证年报 The report on the past year, from January to March (Order 42 of 2017 and notice 321 of 2017; source licence-annual-report-2026). */
import { procedure } from '../procedure.ts'
import { company, companyAlone } from './parts/licence-sections.ts'
import { abandoned } from './parts/licence-stages.ts'

export const licenceAnnualReport = procedure({
  id: 'licence-annual-report',
  title: { zh: '许可证年报', en: 'Licence annual report' },
  regime: 'icp-licence',
  summary: {
    zh: '上一年 12 月 31 日持有许可证的公司，每年 1 月 1 日至 3 月 31 日在管理系统报送上一年年报；许可证此后已到期的也要报。',
    en: 'A company that held a licence on 31 December reports the past year on the management system between 1 January and 31 March, even where the licence has expired since.',
  },
  natures: ['enterprise'],
  naturesBy: 'licence-company-only',
  stages: [
    {
      id: 'collecting',
      title: { zh: '填报', en: 'Writing' },
      who: 'client',
      now: {
        zh: '按管理系统的表格填写上一年的情况，3 月 31 日前报送。',
        en: 'Fill in the management system’s form for the past year and send it by 31 March.',
      },
      on: { 'report-sent': 'report-review', abandoned: 'abandoned' },
    },
    {
      id: 'correcting',
      title: { zh: '修改', en: 'Correcting' },
      who: 'consultant',
      now: { zh: '按退回意见修改后重新报送。', en: 'Deal with what was returned, then send the report again.' },
      stands: 'collecting',
      on: { 'report-sent': 'report-review', abandoned: 'abandoned' },
    },
    {
      id: 'report-review',
      title: { zh: '核查', en: 'Under check' },
      who: 'authority',
      now: {
        zh: '发证机关核查年报。被退回的尽快改好；4 月为补报期，5 月公示未报企业。',
        en: 'The licensing authority looks through the report. Correct a returned one at once: April is for making up, in May defaulters are published.',
      },
      locked: true,
      on: { 'report-returned': 'correcting', 'report-published': 'published' },
    },
    {
      id: 'published',
      title: { zh: '已公示', en: 'Published' },
      who: 'principal',
      now: {
        zh: '本年年报已完成；明年一季度再报。',
        en: 'This year’s report is done; the next is due in the first quarter.',
      },
      final: true,
      on: {},
    },
    abandoned,
  ],
  asks: [
    company,
    {
      id: 'held-licence',
      title: { zh: '许可证', en: 'Licence' },
      noun: 'principal',
      facts: ['principal.licenceHeldOn31December', 'principal.licenceNumber', 'principal.licenceScope'],
    },
  ],
  brings: { 'report-sent': 'dossier', 'report-returned': 'reasons' },
  yields: {},
  startsWith: companyAlone,
})
