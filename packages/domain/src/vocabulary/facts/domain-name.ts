/** 域名信息 Facts of a domain name (source miit-notice-264-2017, huawei-filing-knowledge-base). */
import { holders } from '../dictionaries/words.ts'
import type { FactDefinition } from './definition.ts'

export const domainNameFacts = {
  'domainName.name': {
    title: { zh: '域名', en: 'Domain name' },
    kind: 'text',
    format: 'domain-name',
    hint: { zh: '填写注册域名，不带 www。', en: 'The registered name, without www.' },
  },
  'domainName.usedName': {
    title: { zh: 'App 实际使用的域名', en: 'Domain name as the App uses it' },
    kind: 'text',
    optional: true,
    hint: {
      zh: '写到实际使用的一级，最多四级，如 api.example.com；网站不填。',
      en: 'Down to the level in use, the fourth at most, such as api.example.com; not for websites.',
    },
  },
  'domainName.holder': { title: { zh: '域名持有者', en: 'Holder of the domain name' }, kind: 'word', options: holders },
  'domainName.expires': {
    title: { zh: '域名到期日', en: 'Domain name expires on' },
    kind: 'day',
    expires: true,
  },
  'domainName.verifiedOn': { title: { zh: '实名认证通过日', en: 'Real-name verification passed on' }, kind: 'day' },
  'domainName.dataMatch': {
    title: { zh: '实名资料与备案信息一致', en: 'Verified data agree with the filing' },
    kind: 'yes-no',
    optional: true,
    hint: { zh: '持有者名称、证件类型和证件号码。', en: 'The holder’s name, and type and number of the document.' },
  },
  'domainName.registrarApproved': {
    title: { zh: '注册商和后缀经工信部批准', en: 'Registrar and suffix are approved by MIIT' },
    kind: 'yes-no',
    hint: { zh: '可在 domain.miit.gov.cn 查询。', en: 'Look it up at domain.miit.gov.cn.' },
  },
  'domainName.filedBefore2018': {
    title: { zh: '该域名 2018 年前已备案', en: 'The domain name was filed before 2018' },
    kind: 'yes-no',
    when: { 'domainName.filedBy': 'this-principal' },
    hint: { zh: '变更时，2018 年前备案的域名不再核查。', en: 'A change does not check such names again.' },
  },
  'domainName.checked': {
    title: { zh: '属于域名核查范围', en: 'Within the check of domain names' },
    kind: 'yes-no',
    from: 'derived',
  },
  'register.domainNameElsewhere': {
    title: { zh: '域名已在其他案件中', en: 'Domain name is in another case' },
    kind: 'yes-no',
    from: 'register',
  },
} as const satisfies Record<string, FactDefinition>
