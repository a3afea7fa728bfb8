/** 许可证变更 Another operator or another scope: ninety days ahead (Decree 291, article 15). Other registered items: within thirty days of the registry (Order 42 of 2017, from memory). */
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

export const licenceChange = procedure({
  id: 'licence-change',
  title: { zh: '许可证变更', en: 'Licence change' },
  regime: 'icp-licence',
  summary: {
    zh: '变更经营主体或业务范围的，提前 90 日向原发证机关申请；公司名称、法定代表人等登记事项变更的，工商变更后再办许可证变更。',
    en: 'A change of the operator or of the scope is applied for 90 days ahead with the authority that issued the licence; a change of name, legal representative and the like follows the change at the company registry.',
  },
  natures: ['enterprise'],
  naturesBy: 'licence-company-only',
  stages: [
    {
      id: 'collecting',
      title: { zh: '准备材料', en: 'Preparing' },
      who: 'client',
      now: {
        zh: '选定变更事项，补齐工商变更记录、决议等材料，在管理系统提交变更申请。',
        en: 'Say what changes, complete the record of the registry, resolutions and other papers, and apply on the management system.',
      },
      on: {
        'change-planned': 'collecting',
        'registry-changed': 'collecting',
        applied: 'formality-check',
        abandoned: 'abandoned',
      },
    },
    correcting,
    formalityCheck,
    reviewLeadingTo('delivery'),
    delivery,
    {
      id: 'granted',
      title: { zh: '已变更', en: 'Changed' },
      who: 'principal',
      now: {
        zh: '核对换发的许可证；名称、网站有变的，备案和公安备案也要变更。',
        en: 'Check the new licence; where the name or a website changed, the filing and the public-security filing change too.',
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
      title: { zh: '变更事项', en: 'What changes' },
      noun: 'case',
      facts: ['case.licenceChanges', 'case.plannedFor'],
    },
    company,
    heldLicence,
    {
      id: 'capital',
      title: { zh: '变更后的情况', en: 'After the change' },
      noun: 'principal',
      facts: [
        'principal.serviceClasses',
        'principal.registryChangedOn',
        'principal.foreignShare',
        'principal.pilotArea',
        'principal.listsAbroad',
      ],
    },
  ],
  brings: { ...brings, delivered: 'numbers' },
  yields: { principal: 'licence-number' },
  startsWith: companyAlone,
})
