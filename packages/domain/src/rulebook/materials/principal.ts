/** 主体证件 Documents that prove the principal. */
import { type Material, original, showsPrincipal } from './material.ts'

export const principalMaterials = {
  'business-licence': { title: { zh: '营业执照', en: 'Business licence' }, note: original, ...showsPrincipal },
  'organisation-code-certificate': {
    title: { zh: '组织机构代码证', en: 'Organisation code certificate' },
    note: original,
    ...showsPrincipal,
  },
  'tax-registration-certificate': {
    title: { zh: '税务登记证', en: 'Tax registration certificate' },
    note: original,
    ...showsPrincipal,
  },
  'representative-office-registration': {
    title: { zh: '外国企业常驻代表机构登记证', en: 'Registration of a representative office of a foreign enterprise' },
    note: original,
    ...showsPrincipal,
  },
  'military-unit-code': {
    title: { zh: '部队代号证明', en: 'Proof of the military unit code' },
    note: original,
    ...showsPrincipal,
  },
  'military-paid-service-permit': {
    title: { zh: '军队单位对外有偿服务许可证', en: 'Permit for paid services of a military unit' },
    note: original,
    ...showsPrincipal,
  },
  'credit-code-certificate': {
    title: { zh: '统一社会信用代码证书', en: 'Unified social credit code certificate' },
    note: original,
    ...showsPrincipal,
  },
  'public-institution-certificate': {
    title: { zh: '事业单位法人证书', en: 'Legal-person certificate of a public institution' },
    note: original,
    ...showsPrincipal,
  },
  'social-group-certificate': {
    title: { zh: '社会团体法人登记证书', en: 'Legal-person registration of a social group' },
    note: original,
    ...showsPrincipal,
  },
  'private-non-enterprise-certificate': {
    title: { zh: '民办非企业单位登记证书', en: 'Registration of a private non-enterprise unit' },
    note: original,
    ...showsPrincipal,
  },
  'social-service-certificate': {
    title: { zh: '社会服务机构登记证书', en: 'Registration of a social service body' },
    note: original,
    ...showsPrincipal,
  },
  'private-school-permit': {
    title: { zh: '民办学校办学许可证', en: 'Permit of a private school' },
    note: original,
    ...showsPrincipal,
  },
  'foundation-certificate': {
    title: { zh: '基金会法人登记证书', en: 'Legal-person registration of a foundation' },
    note: original,
    ...showsPrincipal,
  },
  'law-firm-licence': {
    title: { zh: '律师事务所执业许可证', en: 'Practising licence of a law firm' },
    note: original,
    ...showsPrincipal,
  },
  'foreign-cultural-centre-certificate': {
    title: { zh: '外国在华文化中心登记证', en: 'Registration of a foreign cultural centre' },
    note: original,
    ...showsPrincipal,
  },
  'foreign-tourism-office-approval': {
    title: { zh: '外国政府旅游部门常驻代表机构批准登记证', en: 'Approval of a foreign tourism office' },
    note: original,
    ...showsPrincipal,
  },
  'embassy-school-permit': {
    title: { zh: '使馆人员子女学校办学许可证', en: 'Permit of a school for embassy children' },
    note: original,
    ...showsPrincipal,
  },
  'forensic-permit': { title: { zh: '司法鉴定许可证', en: 'Forensic permit' }, note: original, ...showsPrincipal },
  'religious-site-registration': {
    title: { zh: '宗教活动场所登记证', en: 'Registration of a place of religious activity' },
    note: original,
    ...showsPrincipal,
  },
  'overseas-institution-document': {
    title: { zh: '境外机构证件', en: 'Document of an overseas institution' },
    note: original,
    ...showsPrincipal,
  },
  'medical-institution-licence': {
    title: { zh: '医疗机构执业许可证', en: 'Practising licence of a medical institution' },
    note: original,
    ...showsPrincipal,
  },
  'notary-licence': {
    title: { zh: '公证机构执业证', en: 'Practising licence of a notary' },
    note: original,
    ...showsPrincipal,
  },
  'rural-collective-registration': {
    title: { zh: '农村集体经济组织登记证', en: 'Registration of a rural collective' },
    note: original,
    ...showsPrincipal,
  },
  'arbitration-registration': {
    title: { zh: '仲裁委员会登记证', en: 'Registration of an arbitration commission' },
    note: original,
    ...showsPrincipal,
  },
} as const satisfies Record<string, Material>
