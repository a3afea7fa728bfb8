/** 终止经营 The end of the licensed business: applied for ninety days ahead (Decree 291, article 15). */
import { procedure } from '../procedure.ts'
import { company, heldLicence } from './parts/licence-sections.ts'
import { abandoned, brings, correcting, formalityCheck, refused, reviewLeadingTo } from './parts/licence-stages.ts'

export const licenceCancellation = procedure({
  id: 'licence-cancellation',
  title: { zh: '许可证注销', en: 'Licence cancellation' },
  regime: 'icp-licence',
  summary: {
    zh: '停止经营许可业务的，提前 90 日向原发证机关申请，办理手续后注销许可证。',
    en: 'Who ends the licensed business applies 90 days ahead to the authority that issued the licence, which then cancels it.',
  },
  natures: ['enterprise'],
  naturesBy: 'licence-company-only',
  stages: [
    {
      id: 'collecting',
      title: { zh: '准备材料', en: 'Preparing' },
      who: 'client',
      now: {
        zh: '确定停止经营的日期，补齐材料，提前 90 日在管理系统提交申请。',
        en: 'Fix the day on which the business ends, complete the papers, and apply on the management system 90 days ahead.',
      },
      on: { 'end-planned': 'collecting', applied: 'formality-check', abandoned: 'abandoned' },
    },
    correcting,
    formalityCheck,
    reviewLeadingTo('ended'),
    {
      id: 'ended',
      title: { zh: '已注销', en: 'Cancelled' },
      who: 'principal',
      now: {
        zh: '停止许可业务，首页撤下许可证编号；网站停办的，备案和公安备案一并注销。',
        en: 'Stop the licensed service and take its number off the home page; where the website ends, cancel both filings too.',
      },
      final: true,
      on: {},
    },
    refused,
    abandoned,
  ],
  asks: [
    {
      id: 'change',
      title: { zh: '终止事项', en: 'What ends' },
      noun: 'case',
      facts: ['case.licenceChanges', 'case.plannedFor'],
      offers: { 'case.licenceChanges': ['service-ends'] },
    },
    company,
    heldLicence,
  ],
  brings,
  yields: {},
  startsWith: [
    { noun: 'case', id: 'case', facts: { 'case.licenceChanges': ['service-ends'] } },
    { noun: 'principal', id: 'principal', facts: { 'principal.nature': 'enterprise' } },
  ],
})
