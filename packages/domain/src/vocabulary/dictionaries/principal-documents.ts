/** 主办单位证件类型 Documents by which a principal or a person is known, with the ministry's codes (source filing-console-front-end; order inferred for 24, 34, 40). */
import type { Dictionary } from './entry.ts'

export const principalDocuments = {
  'business-licence': { code: '1', title: { zh: '营业执照', en: 'Business licence' } },
  'enterprise-organisation-code': {
    code: '12',
    title: { zh: '组织机构代码证（企业）', en: 'Organisation code certificate (enterprise)' },
  },
  'representative-office-registration': {
    code: '27',
    title: { zh: '外国企业常驻代表机构登记证', en: 'Registration of a representative office of a foreign enterprise' },
  },
  'resident-id': { code: '2', title: { zh: '居民身份证', en: 'Resident identity card' } },
  passport: { code: '7', title: { zh: '护照', en: 'Passport' } },
  'taiwan-travel-permit': {
    code: '11',
    title: { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
  },
  'hong-kong-macau-travel-permit': {
    code: '14',
    title: { zh: '港澳居民来往内地通行证', en: 'Mainland travel permit for Hong Kong and Macau residents' },
  },
  'permanent-residence-id': {
    code: '30',
    title: { zh: '外国人永久居留身份证', en: 'Foreign permanent resident identity card' },
  },
  'hong-kong-macau-residence-permit': {
    code: '41',
    title: { zh: '港澳居民居住证', en: 'Residence permit for Hong Kong and Macau residents' },
  },
  'taiwan-residence-permit': {
    code: '42',
    title: { zh: '台湾居民居住证', en: 'Residence permit for Taiwan residents' },
  },
  'military-unit-code': { code: '5', title: { zh: '部队代号', en: 'Military unit code' } },
  'military-paid-service-permit': {
    code: '23',
    title: { zh: '军队单位对外有偿服务许可证', en: 'Permit for paid services of a military unit' },
  },
  'government-organisation-code': {
    code: '9',
    title: { zh: '组织机构代码证（政府机关）', en: 'Organisation code certificate (government body)' },
  },
  'government-credit-code': {
    code: '13',
    title: { zh: '统一社会信用代码证书（政府机关）', en: 'Unified social credit code certificate (government body)' },
  },
  'public-institution-organisation-code': {
    code: '3',
    title: { zh: '组织机构代码证（事业单位）', en: 'Organisation code certificate (public institution)' },
  },
  'public-institution-certificate': {
    code: '4',
    title: { zh: '事业单位法人证书', en: 'Legal-person certificate of a public institution' },
  },
  'public-institution-credit-code': {
    code: '15',
    title: {
      zh: '统一社会信用代码证书（事业单位）',
      en: 'Unified social credit code certificate (public institution)',
    },
  },
  'social-group-certificate': {
    code: '6',
    title: { zh: '社会团体法人登记证书', en: 'Legal-person registration of a social group' },
  },
  'social-group-organisation-code': {
    code: '10',
    title: { zh: '组织机构代码证（社会团体）', en: 'Organisation code certificate (social group)' },
  },
  'private-non-enterprise-organisation-code': {
    code: '16',
    title: { zh: '组织机构代码证（民办非企业）', en: 'Organisation code certificate (private non-enterprise unit)' },
  },
  'private-non-enterprise-certificate': {
    code: '17',
    title: { zh: '民办非企业单位登记证书', en: 'Registration of a private non-enterprise unit' },
  },
  'social-service-certificate': {
    code: '36',
    title: { zh: '社会服务机构登记证书', en: 'Registration of a social service body' },
  },
  'private-school-permit': { code: '37', title: { zh: '民办学校办学许可证', en: 'Permit of a private school' } },
  'foundation-organisation-code': {
    code: '18',
    title: { zh: '组织机构代码证（基金会）', en: 'Organisation code certificate (foundation)' },
  },
  'foundation-certificate': {
    code: '19',
    title: { zh: '基金会法人登记证书', en: 'Legal-person registration of a foundation' },
  },
  'law-firm-organisation-code': {
    code: '20',
    title: { zh: '组织机构代码证（律师执业机构）', en: 'Organisation code certificate (law practice)' },
  },
  'law-firm-licence': { code: '21', title: { zh: '律师事务所执业许可证', en: 'Practising licence of a law firm' } },
  'foreign-cultural-centre-certificate': {
    code: '22',
    title: { zh: '外国在华文化中心登记证', en: 'Registration of a foreign cultural centre' },
  },
  'foreign-tourism-office-approval': {
    code: '34',
    title: { zh: '外国政府旅游部门常驻代表机构批准登记证', en: 'Approval of a foreign tourism office' },
  },
  'embassy-school-permit': {
    code: '40',
    title: { zh: '北京市外国驻华使馆人员子女学校办学许可证', en: 'Permit of a school for embassy children in Beijing' },
  },
  'mass-organisation-credit-code': {
    code: '24',
    title: {
      zh: '统一社会信用代码证书（群众性团体）',
      en: 'Unified social credit code certificate (mass organisation)',
    },
  },
  'forensic-permit': { code: '28', title: { zh: '司法鉴定许可证', en: 'Forensic permit' } },
  'religious-site-registration': {
    code: '25',
    title: { zh: '宗教活动场所登记证', en: 'Registration of a place of religious activity' },
  },
  'overseas-institution-document': {
    code: '35',
    title: { zh: '境外机构证件', en: 'Document of an overseas institution' },
  },
  'medical-institution-licence': {
    code: '38',
    title: { zh: '医疗机构执业许可证', en: 'Practising licence of a medical institution' },
  },
  'notary-licence': { code: '39', title: { zh: '公证机构执业证', en: 'Practising licence of a notary' } },
  'rural-collective-registration': {
    code: '43',
    title: { zh: '农村集体经济组织登记证', en: 'Registration of a rural collective' },
  },
  'arbitration-registration': {
    code: '44',
    title: { zh: '仲裁委员会登记证', en: 'Registration of an arbitration commission' },
  },
} as const satisfies Dictionary
export type PrincipalDocument = keyof typeof principalDocuments

/** 负责人证件类型 The documents of natural persons only. */
export const personDocuments = [
  'resident-id',
  'passport',
  'taiwan-travel-permit',
  'hong-kong-macau-travel-permit',
  'permanent-residence-id',
  'hong-kong-macau-residence-permit',
  'taiwan-residence-permit',
] as const satisfies readonly PrincipalDocument[]
export type PersonDocument = (typeof personDocuments)[number]
