/** 许可证选项 Classes of service of the catalogue, areas, pilot areas and what may change on a licence (sources telecom-services-catalogue-2015, miit-circular-107-2024). */
import type { Dictionary } from './entry.ts'

export const licenceScopes = {
  province: { title: { zh: '一个省份内', en: 'One province' } },
  nation: { title: { zh: '全国或跨省', en: 'The nation, or several provinces' } },
} as const satisfies Dictionary

export const serviceClasses = {
  'b25-publishing': {
    code: 'B25',
    title: { zh: 'B25 信息发布平台和递送', en: 'B25 information publishing platform and delivery' },
  },
  'b25-search': { code: 'B25', title: { zh: 'B25 信息搜索查询', en: 'B25 information search and query' } },
  'b25-community': { code: 'B25', title: { zh: 'B25 信息社区平台', en: 'B25 information community platform' } },
  'b25-messaging': { code: 'B25', title: { zh: 'B25 信息即时交互', en: 'B25 instant messaging' } },
  'b25-protection': {
    code: 'B25',
    title: { zh: 'B25 信息保护和处理', en: 'B25 information protection and processing' },
  },
  b21: {
    code: 'B21',
    title: { zh: 'B21 在线数据处理与交易处理', en: 'B21 online data and transaction processing (EDI)' },
  },
} as const satisfies Dictionary

export const pilotAreas = {
  none: { title: { zh: '不在试点区域', en: 'None' } },
  'beijing-zone': { title: { zh: '北京服务业扩大开放综合示范区', en: 'Beijing comprehensive pilot zone' } },
  'shanghai-lingang': {
    title: { zh: '上海临港新片区及引领区', en: 'Shanghai Lingang and the pioneering area' },
  },
  'hainan-port': { title: { zh: '海南自由贸易港', en: 'Hainan free-trade port' } },
  'shenzhen-area': { title: { zh: '深圳先行示范区', en: 'Shenzhen demonstration area' } },
  'other-services-pilot': {
    title: { zh: '其他服务业扩大开放综合试点地区', en: 'Another region of the services pilot' },
  },
} as const satisfies Dictionary

export const licenceChanges = {
  'company-name': { title: { zh: '公司名称', en: 'Company name' } },
  'legal-representative': { title: { zh: '法定代表人', en: 'Legal representative' } },
  'registered-capital': { title: { zh: '注册资本', en: 'Registered capital' } },
  shareholders: { title: { zh: '股东', en: 'Shareholders' } },
  address: { title: { zh: '住所', en: 'Address' } },
  subject: { title: { zh: '经营主体（合并、分立）', en: 'The operator itself (merger, division)' } },
  'business-scope': { title: { zh: '业务范围', en: 'Scope of business' } },
  'service-ends': { title: { zh: '终止经营', en: 'End of business' } },
  sites: { title: { zh: '网站、App 信息', en: 'Websites and Apps' } },
} as const satisfies Dictionary
