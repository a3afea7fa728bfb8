/**
 * 申请许可证 The application for a value-added telecommunications licence (B25, or B21 where it is a marketplace). Limits of Decree 291,
 * article 14, and of the Administrative Licensing Law; conditions of Order 42 of 2017, article 6.
 */
import { procedure } from '../procedure.ts'
import { company } from './parts/licence-sections.ts'
import {
  abandoned,
  brings,
  correcting,
  delivery,
  formalityCheck,
  refused,
  reviewLeadingTo,
} from './parts/licence-stages.ts'

export const licenceApplication = procedure({
  id: 'licence-application',
  title: { zh: '申请许可证', en: 'Licence application' },
  regime: 'icp-licence',
  summary: {
    zh: '向用户有偿提供信息的公司，备案之后向通信管理局（跨省的向工业和信息化部）申请增值电信业务经营许可证，取得许可证编号，有效期五年。',
    en: 'A company that provides information for pay files first, then applies to the communications administration (for several provinces to the ministry) for the value-added telecommunications licence. It gets a licence number, valid for five years.',
  },
  natures: ['enterprise'],
  naturesBy: 'licence-company-only',
  followedBy: ['licence-annual-report', 'licence-renewal'],
  stages: [
    {
      id: 'collecting',
      title: { zh: '准备材料', en: 'Preparing' },
      who: 'client',
      now: {
        zh: '补齐信息和材料，撰写计划和方案，经顾问检查后在电信业务市场管理系统提交。',
        en: 'Complete facts and papers and write the plans; the consultant checks them and submits on the telecom market management system.',
      },
      on: { applied: 'formality-check', abandoned: 'abandoned' },
    },
    correcting,
    formalityCheck,
    reviewLeadingTo('delivery'),
    delivery,
    {
      id: 'granted',
      title: { zh: '取得许可证', en: 'Licensed' },
      who: 'principal',
      now: {
        zh: '持许可证到登记机关办理手续，在首页标明许可证编号和备案号；每年一季度报送年报，到期 90 日前申请续期。',
        en: 'Take the licence to the company registry; show its number and the filing number on the home page. Report in the first quarter of each year and apply for renewal 90 days before it expires.',
      },
      final: true,
      on: {},
    },
    refused,
    abandoned,
  ],
  asks: [
    company,
    {
      id: 'capital',
      title: { zh: '资本与信誉', en: 'Capital and standing' },
      noun: 'principal',
      facts: [
        'principal.registeredCapital',
        'principal.foreignShare',
        'principal.pilotArea',
        'principal.dishonestyListed',
        'principal.insuredStaff',
        'principal.listsAbroad',
      ],
    },
    {
      id: 'licence',
      title: { zh: '申请的许可', en: 'Licence applied for' },
      noun: 'principal',
      facts: ['principal.licenceScope', 'principal.serviceClasses', 'principal.filing', 'principal.filingNumber'],
    },
    {
      id: 'service',
      title: { zh: '服务', en: 'Service' },
      noun: 'service',
      facts: [
        'service.form',
        'service.name',
        'service.homePage',
        'service.content',
        'service.income',
        'service.priorApprovals',
        'service.accessProvider',
        'service.serverPlace',
        'service.serverProvinces',
      ],
    },
    {
      id: 'domain-names',
      title: { zh: '域名', en: 'Domain name' },
      noun: 'domain-name',
      facts: ['domainName.name', 'domainName.holder', 'domainName.expires'],
    },
  ],
  brings: { ...brings, delivered: 'numbers' },
  yields: { principal: 'licence-number' },
  startsWith: [
    { noun: 'case', id: 'case', facts: {} },
    { noun: 'principal', id: 'principal', facts: { 'principal.nature': 'enterprise' } },
    { noun: 'service', id: 'service-1', facts: { 'service.form': 'website' } },
    { noun: 'domain-name', id: 'domain-name-1', parent: 'service-1', facts: {} },
  ],
})
