/** 许可证续期 The licence lives five years; a holder who goes on applies ninety days before (Order 42 of 2017; sources licence-renewal-ssnsa, licence-renewal-mingding). */
import { procedure } from '../procedure.ts'
import { company, companyAlone, heldLicence } from './parts/licence-sections.ts'
import {
  abandoned,
  brings,
  correcting,
  delivery,
  formalityCheck,
  refused,
  reviewLeadingTo,
} from './parts/licence-stages.ts'

export const licenceRenewal = procedure({
  id: 'licence-renewal',
  title: { zh: '许可证续期', en: 'Licence renewal' },
  regime: 'icp-licence',
  summary: {
    zh: '许可证有效期五年。继续经营的，在到期 90 日前向原发证机关申请续期；业务从未开展的不予续期。',
    en: 'The licence is valid for five years. Who goes on applies to the authority that issued it 90 days before it expires; a service that was never started is not renewed.',
  },
  natures: ['enterprise'],
  naturesBy: 'licence-company-only',
  followedBy: ['licence-annual-report'],
  stages: [
    {
      id: 'collecting',
      title: { zh: '准备材料', en: 'Preparing' },
      who: 'client',
      now: {
        zh: '核对到期日和业务开展情况，补齐材料，到期 90 日前在管理系统提交续期申请。',
        en: 'Check the day of expiry and that the service runs, complete the papers, and apply on the management system 90 days before expiry.',
      },
      on: { applied: 'formality-check', abandoned: 'abandoned' },
    },
    correcting,
    formalityCheck,
    reviewLeadingTo('delivery'),
    delivery,
    {
      id: 'granted',
      title: { zh: '已续期', en: 'Renewed' },
      who: 'principal',
      now: {
        zh: '核对新证的编号和有效期，更新首页标明的编号，并记下下一次续期的日期。',
        en: 'Check number and validity of the new licence, bring the home page up to date, and note the day of the next renewal.',
      },
      final: true,
      on: {},
    },
    refused,
    abandoned,
  ],
  asks: [
    company,
    heldLicence,
    {
      id: 'business',
      title: { zh: '业务开展', en: 'Business' },
      noun: 'principal',
      facts: ['principal.licensedServiceStarted'],
    },
  ],
  brings: { ...brings, delivered: 'numbers' },
  yields: { principal: 'licence-number' },
  startsWith: companyAlone,
})
