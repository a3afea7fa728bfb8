/** 负责人材料 Papers about the persons in charge. */
import { type Material, original, showsPerson, signed } from './material.ts'

export const personMaterials = {
  'resident-id': {
    title: { zh: '居民身份证（正反面）', en: 'Resident identity card (both sides)' },
    ...showsPerson,
    note: original,
    sensitive: true,
  },
  passport: { title: { zh: '护照', en: 'Passport' }, ...showsPerson, note: original, sensitive: true },
  'hong-kong-macau-travel-permit': {
    title: { zh: '港澳居民来往内地通行证', en: 'Mainland travel permit for Hong Kong and Macau residents' },
    ...showsPerson,
    note: original,
    sensitive: true,
  },
  'taiwan-travel-permit': {
    title: { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
    ...showsPerson,
    note: original,
    sensitive: true,
  },
  'permanent-residence-id': {
    title: { zh: '外国人永久居留身份证', en: 'Foreign permanent resident identity card' },
    ...showsPerson,
    note: original,
    sensitive: true,
  },
  'hong-kong-macau-residence-permit': {
    title: { zh: '港澳居民居住证', en: 'Residence permit for Hong Kong and Macau residents' },
    ...showsPerson,
    note: original,
    sensitive: true,
  },
  'taiwan-residence-permit': {
    title: { zh: '台湾居民居住证', en: 'Residence permit for Taiwan residents' },
    ...showsPerson,
    note: original,
    sensitive: true,
  },
  'proof-of-post': { title: { zh: '公司章程或任职证明', en: 'Articles of association, or proof of the post' } },
  'promise-video': { title: { zh: '承诺视频', en: 'Promise video' }, sensitive: true },
  'curtain-photograph': {
    title: { zh: '幕布照片', en: 'Photograph before the backdrop' },
    note: {
      zh: '幕布由接入商提供；电子化核验后已不用。',
      en: 'The access provider had the backdrop; electronic verification replaced it.',
    },
    sensitive: true,
  },
  'verification-portrait': {
    title: {
      zh: '网站负责人真实性核验（人脸）',
      en: 'Real-person verification of the person in charge of the service',
    },
    note: {
      zh: '本人在接入商 App 或小程序完成，白色背景。',
      en: 'Done by the person in the access provider’s app, before a white wall.',
    },
    sensitive: true,
    elsewhere: true,
  },
  'hand-held-photograph': {
    title: { zh: '手持身份证和营业执照的照片', en: 'Photograph of the person holding identity card and licence' },
    sensitive: true,
  },
  'residence-permit': {
    title: { zh: '居住证', en: 'Residence permit' },
    note: original,
    sensitive: true,
    shows: ['person.name', 'person.documentNumber', 'principal.residencePermitExpires'],
    expires: 'principal.residencePermitExpires',
  },
  'temporary-residence-permit': {
    title: { zh: '暂住证', en: 'Temporary residence permit' },
    note: original,
    sensitive: true,
  },
  'social-insurance-proof': { title: { zh: '社保缴纳证明', en: 'Proof of social insurance' }, sensitive: true },
  'property-deed': { title: { zh: '房产证', en: 'Property deed' }, sensitive: true },
  'property-contract': { title: { zh: '购房合同', en: 'Contract of property purchase' }, sensitive: true },
  'student-card': { title: { zh: '学生证', en: 'Student card' }, sensitive: true },
  'employment-contract': { title: { zh: '劳动合同', en: 'Employment contract' }, sensitive: true },
  'employment-proof': {
    title: { zh: '就业证明', en: 'Proof of employment' },
    note: { zh: '盖章，写明入职时间和职务。', en: 'Sealed, with date of entry and post.' },
  },
  'income-proof': { title: { zh: '收入证明', en: 'Proof of income' } },
  'study-proof': { title: { zh: '在读证明', en: 'Proof of study' } },
  'guardian-identity': {
    title: { zh: '监护人身份证件', en: 'Identity document of the guardian' },
    note: original,
    sensitive: true,
  },
  'guardian-consent': { title: { zh: '监护人同意书', en: 'Consent of the guardian' }, note: signed },
  'household-register-pages': {
    title: { zh: '户口簿（本人与监护人页）', en: 'Household register, pages of both' },
    sensitive: true,
  },
} as const satisfies Record<string, Material>
