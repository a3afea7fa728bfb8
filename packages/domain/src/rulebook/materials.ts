/** 材料目录 Every paper a requirement may ask for: what it is called, and what a reader should know about it. */
import type { Text } from '../vocabulary/text.ts'

export type Material = {
  readonly title: Text
  readonly note?: Text /** 含敏感个人信息 A scan that shows identity data. */
  readonly sensitive?: true
}
const original: Text = {
  zh: '原件彩色扫描或拍照，四角完整，无反光。',
  en: 'Colour scan or photograph of the original, all edges visible, no glare.',
}
const signed: Text = {
  zh: '黑色签字笔签名，单位加盖公章；日期不晚于提交日。',
  en: 'Signed in black ink, an organisation adds its seal; dated no later than the submission.',
}

export const materials = {
  'business-licence': { title: { zh: '营业执照', en: 'Business licence' }, note: original },
  'organisation-code-certificate': {
    title: { zh: '组织机构代码证', en: 'Organisation code certificate' },
    note: original,
  },
  'representative-office-registration': {
    title: { zh: '外国企业常驻代表机构登记证', en: 'Registration of a representative office of a foreign enterprise' },
    note: original,
  },
  'military-unit-code': { title: { zh: '部队代号证明', en: 'Proof of the military unit code' }, note: original },
  'military-paid-service-permit': {
    title: { zh: '军队单位对外有偿服务许可证', en: 'Permit for paid services of a military unit' },
    note: original,
  },
  'credit-code-certificate': {
    title: { zh: '统一社会信用代码证书', en: 'Unified social credit code certificate' },
    note: original,
  },
  'public-institution-certificate': {
    title: { zh: '事业单位法人证书', en: 'Legal-person certificate of a public institution' },
    note: original,
  },
  'social-group-certificate': {
    title: { zh: '社会团体法人登记证书', en: 'Legal-person registration of a social group' },
    note: original,
  },
  'private-non-enterprise-certificate': {
    title: { zh: '民办非企业单位登记证书', en: 'Registration of a private non-enterprise unit' },
    note: original,
  },
  'social-service-certificate': {
    title: { zh: '社会服务机构登记证书', en: 'Registration of a social service body' },
    note: original,
  },
  'private-school-permit': { title: { zh: '民办学校办学许可证', en: 'Permit of a private school' }, note: original },
  'foundation-certificate': {
    title: { zh: '基金会法人登记证书', en: 'Legal-person registration of a foundation' },
    note: original,
  },
  'law-firm-licence': { title: { zh: '律师事务所执业许可证', en: 'Practising licence of a law firm' }, note: original },
  'foreign-cultural-centre-certificate': {
    title: { zh: '外国在华文化中心登记证', en: 'Registration of a foreign cultural centre' },
    note: original,
  },
  'foreign-tourism-office-approval': {
    title: { zh: '外国政府旅游部门常驻代表机构批准登记证', en: 'Approval of a foreign tourism office' },
    note: original,
  },
  'embassy-school-permit': {
    title: { zh: '使馆人员子女学校办学许可证', en: 'Permit of a school for embassy children' },
    note: original,
  },
  'forensic-permit': { title: { zh: '司法鉴定许可证', en: 'Forensic permit' }, note: original },
  'religious-site-registration': {
    title: { zh: '宗教活动场所登记证', en: 'Registration of a place of religious activity' },
    note: original,
  },
  'overseas-institution-document': {
    title: { zh: '境外机构证件', en: 'Document of an overseas institution' },
    note: original,
  },
  'medical-institution-licence': {
    title: { zh: '医疗机构执业许可证', en: 'Practising licence of a medical institution' },
    note: original,
  },
  'notary-licence': { title: { zh: '公证机构执业证', en: 'Practising licence of a notary' }, note: original },
  'rural-collective-registration': {
    title: { zh: '农村集体经济组织登记证', en: 'Registration of a rural collective' },
    note: original,
  },
  'arbitration-registration': {
    title: { zh: '仲裁委员会登记证', en: 'Registration of an arbitration commission' },
    note: original,
  },
  'resident-id': {
    title: { zh: '居民身份证（正反面）', en: 'Resident identity card (both sides)' },
    note: original,
    sensitive: true,
  },
  passport: { title: { zh: '护照', en: 'Passport' }, note: original, sensitive: true },
  'hong-kong-macau-travel-permit': {
    title: { zh: '港澳居民来往内地通行证', en: 'Mainland travel permit for Hong Kong and Macau residents' },
    note: original,
    sensitive: true,
  },
  'taiwan-travel-permit': {
    title: { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
    note: original,
    sensitive: true,
  },
  'permanent-residence-id': {
    title: { zh: '外国人永久居留身份证', en: 'Foreign permanent resident identity card' },
    note: original,
    sensitive: true,
  },
  'hong-kong-macau-residence-permit': {
    title: { zh: '港澳居民居住证', en: 'Residence permit for Hong Kong and Macau residents' },
    note: original,
    sensitive: true,
  },
  'taiwan-residence-permit': {
    title: { zh: '台湾居民居住证', en: 'Residence permit for Taiwan residents' },
    note: original,
    sensitive: true,
  },
  'principal-authorisation-letter': {
    title: { zh: '主体负责人授权书', en: 'Letter authorising the person in charge of the principal' },
    note: signed,
  },
  'service-authorisation-letter': {
    title: { zh: '网站负责人授权书', en: 'Letter authorising the person in charge of the service' },
    note: signed,
  },
  'shanghai-service-authorisation-letter': {
    title: {
      zh: '上海专用网站负责人授权书',
      en: 'Shanghai’s own letter authorising the person in charge of the service',
    },
    note: signed,
  },
  'proof-of-post': { title: { zh: '公司章程或任职证明', en: 'Articles of association, or proof of the post' } },
  'filing-commitment-letter': {
    title: { zh: '互联网信息服务备案承诺书', en: 'Filing commitment letter' },
    note: signed,
  },
  'authenticity-notice': {
    title: { zh: '真实性责任告知书', en: 'Notice of responsibility for authenticity' },
    note: signed,
  },
  'authenticity-letter': { title: { zh: '真实性承诺书', en: 'Authenticity commitment letter' }, note: signed },
  'no-training-letter': { title: { zh: '不涉及校外培训承诺书', en: 'Letter: no after-school training' }, note: signed },
  'establishment-office-form': {
    title: { zh: '编办批准的网站名称或开办审核表', en: 'Form approved by the establishment office' },
    note: {
      zh: '由机构编制部门批复；名称各地不同。',
      en: 'Approved by the office that keeps the establishment of public bodies; its name differs by place.',
    },
  },
  'party-building-letter': { title: { zh: '党建确认函', en: 'Party-building confirmation letter' } },
  'promise-video': { title: { zh: '承诺视频', en: 'Promise video' }, sensitive: true },
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
  },
  'domain-name-certificate': { title: { zh: '域名证书', en: 'Domain name certificate' } },
  'residence-permit': { title: { zh: '居住证', en: 'Residence permit' }, note: original, sensitive: true },
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
  'construction-plan': { title: { zh: '网站建设方案书', en: 'Construction plan of the services' } },
  'several-names-statement': { title: { zh: '多域名情况说明', en: 'Statement on several domain names' }, note: signed },
  'news-licence': { title: { zh: '互联网新闻信息服务许可证', en: 'Internet news information service licence' } },
  'publishing-licence': { title: { zh: '网络出版服务许可证', en: 'Online publishing service licence' } },
  'education-approval': { title: { zh: '教育主管部门批准文件', en: 'Approval of the education department' } },
  'training-permit': { title: { zh: '校外培训办学许可', en: 'Permit for after-school training' } },
  'healthcare-approval': {
    title: { zh: '互联网医疗保健信息服务审核同意书', en: 'Approval for online healthcare information' },
  },
  'drug-information-certificate': {
    title: { zh: '互联网药品信息服务资格证书', en: 'Certificate for online drug information' },
  },
  'culture-licence': { title: { zh: '网络文化经营许可证', en: 'Online culture business licence' } },
  'audiovisual-licence': {
    title: { zh: '信息网络传播视听节目许可证', en: 'Licence for audiovisual programmes online' },
  },
  'game-approval': { title: { zh: '网络游戏出版批复（版号）', en: 'Publication approval of an online game' } },
  'ride-hailing-licence': { title: { zh: '网络预约出租汽车经营许可证', en: 'Ride-hailing business licence' } },
  'finance-approval': { title: { zh: '金融主管部门批准文件', en: 'Approval of the financial authority' } },
  'religion-licence': {
    title: { zh: '互联网宗教信息服务许可证', en: 'Internet religious information service licence' },
  },
} as const satisfies Record<string, Material>
export type MaterialId = keyof typeof materials
