/**
 * 主办单位性质 Natures of a principal, with the ministry's codes and the documents each may show (codes read from a public
 * filing front end and confirmed in part by the WeChat interface; rows 34, 40 and 24 are inferred, see source filing-console-front-end, wechat-subject-types).
 */
import type { Entry } from './entry.ts'
import type { PrincipalDocument } from './principal-documents.ts'

type Nature = Entry & { readonly documents: readonly PrincipalDocument[] }

export const natures = {
  enterprise: {
    code: '4',
    title: { zh: '企业', en: 'Enterprise' },
    documents: ['business-licence', 'enterprise-organisation-code', 'representative-office-registration'],
  },
  individual: {
    code: '5',
    title: { zh: '个人', en: 'Individual' },
    documents: [
      'resident-id',
      'passport',
      'taiwan-travel-permit',
      'hong-kong-macau-travel-permit',
      'permanent-residence-id',
      'hong-kong-macau-residence-permit',
      'taiwan-residence-permit',
    ],
  },
  military: {
    code: '1',
    title: { zh: '国防机构', en: 'Military body' },
    documents: ['military-unit-code', 'military-paid-service-permit'],
  },
  government: {
    code: '2',
    title: { zh: '政府机关', en: 'Government body' },
    documents: ['government-organisation-code', 'government-credit-code'],
  },
  'public-institution': {
    code: '3',
    title: { zh: '事业单位', en: 'Public institution' },
    documents: [
      'public-institution-certificate',
      'public-institution-credit-code',
      'public-institution-organisation-code',
    ],
  },
  'social-group': {
    code: '6',
    title: { zh: '社会团体', en: 'Social group' },
    documents: ['social-group-certificate', 'social-group-organisation-code'],
  },
  'private-non-enterprise': {
    code: '9',
    title: { zh: '民办非企业单位', en: 'Private non-enterprise unit' },
    documents: [
      'private-non-enterprise-certificate',
      'social-service-certificate',
      'private-school-permit',
      'private-non-enterprise-organisation-code',
    ],
  },
  foundation: {
    code: '10',
    title: { zh: '基金会', en: 'Foundation' },
    documents: ['foundation-certificate', 'foundation-organisation-code'],
  },
  'law-practice': {
    code: '11',
    title: { zh: '律师执业机构', en: 'Law practice' },
    documents: ['law-firm-licence', 'law-firm-organisation-code'],
  },
  'foreign-cultural-centre': {
    code: '12',
    title: { zh: '外国在华文化中心', en: 'Foreign cultural centre' },
    documents: ['foreign-cultural-centre-certificate', 'foreign-tourism-office-approval', 'embassy-school-permit'],
  },
  'mass-organisation': {
    code: '13',
    title: { zh: '群众性团体组织', en: 'Mass organisation' },
    documents: ['mass-organisation-credit-code'],
  },
  'forensic-institute': {
    code: '14',
    title: { zh: '司法鉴定机构', en: 'Forensic institute' },
    documents: ['forensic-permit'],
  },
  'religious-body': {
    code: '15',
    title: { zh: '宗教团体', en: 'Religious body' },
    documents: ['religious-site-registration'],
  },
  'overseas-institution': {
    code: '16',
    title: { zh: '境外机构', en: 'Overseas institution' },
    documents: ['overseas-institution-document'],
  },
  'medical-institution': {
    code: '17',
    title: { zh: '医疗机构', en: 'Medical institution' },
    documents: ['medical-institution-licence'],
  },
  notary: { code: '18', title: { zh: '公证机构', en: 'Notary' }, documents: ['notary-licence'] },
  'collective-economy': {
    code: '19',
    title: { zh: '集体经济', en: 'Collective economy' },
    documents: ['rural-collective-registration'],
  },
  'arbitration-body': {
    code: '20',
    title: { zh: '仲裁机构', en: 'Arbitration body' },
    documents: ['arbitration-registration'],
  },
} as const satisfies Record<string, Nature>
export type NatureId = keyof typeof natures
