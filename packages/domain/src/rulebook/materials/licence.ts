/** 许可申请材料 Papers for the ICP licence (sources decree-291, decree-292, licence-staff-fangzhou); the administration's own forms prevail. */
import { type Material, signed } from './material.ts'

export const licenceMaterials = {
  'licence-application-form': {
    title: { zh: '法定代表人签署的许可申请书', en: 'Application signed by the legal representative' },
    note: signed,
  },
  'company-profile': {
    title: { zh: '公司概况（人员、场地、设施）', en: 'Company profile: staff, premises, facilities' },
  },
  'articles-of-association': { title: { zh: '公司章程', en: 'Articles of association' } },
  'equity-structure': {
    title: { zh: '股权结构（追溯到自然人）', en: 'Equity structure, through to natural persons' },
  },
  'shareholder-documents': {
    title: { zh: '股东证件', en: 'Documents of the shareholders' },
    sensitive: true,
  },
  'business-plan': { title: { zh: '业务发展计划', en: 'Business development plan' } },
  'technical-plan': { title: { zh: '技术方案', en: 'Technical plan' } },
  'long-term-service-plan': { title: { zh: '长期服务方案', en: 'Long-term service plan' } },
  'security-measures': {
    title: { zh: '网络与信息安全保障措施', en: 'Network and information security safeguards' },
    note: {
      zh: '含网站安全、信息安全保密管理和用户信息安全管理制度。',
      en: 'Security of the site, confidentiality, and security of users’ data.',
    },
  },
  'lawful-operation-letter': { title: { zh: '依法经营承诺书', en: 'Commitment to lawful operation' }, note: signed },
  'security-responsibility-letter': {
    title: { zh: '信息安全责任书', en: 'Responsibility letter for information security' },
    note: signed,
  },
  'licence-guarantee-letter': { title: { zh: '保证书', en: 'Letter of guarantee' }, note: signed },
  'staff-identity': { title: { zh: '人员身份证件', en: 'Identity documents of the staff' }, sensitive: true },
  'staff-insurance-proof': {
    title: { zh: '人员社保证明', en: 'Proof of social insurance of the staff' },
    sensitive: true,
  },
  'filing-record': { title: { zh: 'ICP 备案查询截图', en: 'Screenshot of the ICP filing' } },
  'access-contract': { title: { zh: '接入（托管）合同', en: 'Access or hosting contract' } },
  'provider-licence': { title: { zh: '接入商的经营许可证', en: 'Licence of the access provider' } },
  'office-lease': { title: { zh: '办公场地租赁合同', en: 'Lease of the premises' } },
  'current-licence': { title: { zh: '现有许可证', en: 'The licence held' } },
  'capital-verification-report': {
    title: { zh: '验资报告或审计报告', en: 'Capital verification or audit report' },
  },
  'company-name-approval': { title: { zh: '企业名称预先核准通知书', en: 'Pre-approval of the company name' } },
  'registry-change-record': {
    title: { zh: '工商变更核准记录', en: 'Record of the change at the company registry' },
  },
  'shareholder-resolution': { title: { zh: '股东会决议', en: 'Resolution of the shareholders' }, note: signed },
} as const satisfies Record<string, Material>
