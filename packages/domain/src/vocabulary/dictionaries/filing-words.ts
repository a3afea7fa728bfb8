/** 备案选项 What is on record so far, what changes, and what a registry or a footer says (source huawei-filing-knowledge-base). */
import type { Dictionary } from './entry.ts'

export const filingStatuses = {
  none: { title: { zh: '从未备案', en: 'Never filed' } },
  'at-this-provider': { title: { zh: '已在本接入商备案', en: 'Filed at this access provider' } },
  'at-another-provider': { title: { zh: '已在其他接入商备案', en: 'Filed at another access provider' } },
  'empty-shell': { title: { zh: '空壳主体（无任何服务）', en: 'Empty shell: on record without any service' } },
  cancelled: { title: { zh: '备案已注销', en: 'Filing was cancelled' } },
} as const satisfies Dictionary

export const filedBy = {
  nobody: { title: { zh: '未备案', en: 'Not filed' } },
  'this-principal': { title: { zh: '本主体已备案', en: 'Filed by this principal' } },
  'another-principal': { title: { zh: '其他主体已备案', en: 'Filed by another principal' } },
} as const satisfies Dictionary

export const changes = {
  'principal-name': { title: { zh: '主办单位名称', en: 'Name of the principal' } },
  'principal-document': { title: { zh: '主办单位证件或号码', en: 'Document of the principal or its number' } },
  'principal-address': { title: { zh: '证件住所或通信地址', en: 'Address' } },
  province: { title: { zh: '迁往其他省份', en: 'Move to another province' } },
  'other-principal': { title: { zh: '换成另一个主体', en: 'Another principal in its place' } },
  'individual-to-company': { title: { zh: '个人转为企业', en: 'From individual to company' } },
  'company-to-individual': { title: { zh: '企业转为个人', en: 'From company to individual' } },
  'person-in-charge': { title: { zh: '负责人', en: 'Person in charge' } },
  contacts: { title: { zh: '联系方式', en: 'Phones and e-mail addresses' } },
  'service-name': { title: { zh: '服务名称', en: 'Name of the service' } },
  'service-content': { title: { zh: '服务内容或前置审批', en: 'Content or prior approvals' } },
  'domain-name-added': { title: { zh: '增加或更换域名', en: 'A further or another domain name' } },
  'domain-name-dropped': { title: { zh: '减少域名', en: 'Fewer domain names' } },
  access: { title: { zh: '接入信息（IP 等）', en: 'Access, such as IP addresses' } },
  'app-platforms': { title: { zh: 'App 运行平台或特征信息', en: 'Platforms or features of the App' } },
} as const satisfies Dictionary

export const changeScopes = {
  'whole-record': { title: { zh: '变更备案（主体和服务一起）', en: 'The whole record' } },
  'principal-only': { title: { zh: '变更主体', en: 'The principal only' } },
  'service-only': { title: { zh: '变更网站', en: 'The service only' } },
} as const satisfies Dictionary

export const creditStatuses = {
  normal: { title: { zh: '正常', en: 'In order' } },
  abnormal: { title: { zh: '经营异常', en: 'Listed as abnormal' } },
  cancelled: { title: { zh: '已注销', en: 'Cancelled' } },
  revoked: { title: { zh: '已吊销', en: 'Revoked' } },
  absent: { title: { zh: '查不到', en: 'Not found' } },
} as const satisfies Dictionary

export const footerNumberStates = {
  right: { title: { zh: '正确', en: 'Right' } },
  wrong: { title: { zh: '有误', en: 'Wrong' } },
  missing: { title: { zh: '缺失', en: 'Missing' } },
} as const satisfies Dictionary
