/** 许可证信息 Facts that only a licence asks: the company, its capital, staff, shareholders and the licence it holds (sources decree-291, miit-order-42-2017, licence-staff-fangzhou). */
import { licenceChanges, licenceScopes, pilotAreas, serviceClasses } from '../dictionaries/licence-words.ts'
import type { FactDefinition } from './definition.ts'

const enterprise = { 'principal.nature': 'enterprise' } as const

export const licenceFacts = {
  'principal.registeredCapital': {
    title: { zh: '注册资本（元）', en: 'Registered capital (CNY)' },
    kind: 'count',
    when: enterprise,
  },
  'principal.licenceScope': {
    title: { zh: '许可证业务范围', en: 'Area the licence covers' },
    kind: 'word',
    options: licenceScopes,
    when: enterprise,
  },
  'principal.licenceHeldOn31December': {
    title: { zh: '去年 12 月 31 日持有许可证', en: 'Held a licence on 31 December' },
    kind: 'yes-no',
  },
  'principal.serviceClasses': {
    title: { zh: '申请的业务', en: 'Services applied for' },
    kind: 'words',
    options: serviceClasses,
    hint: { zh: 'B25 有五个小类，B21 是另一项业务。', en: 'B25 has five sub-types; B21 is another service.' },
  },
  'principal.foreignShare': {
    title: { zh: '外资比例（%）', en: 'Foreign share (%)' },
    kind: 'count',
    hint: {
      zh: '穿透到最终股东，没有填 0。',
      en: 'Counted through to the last shareholders; zero if there is none.',
    },
  },
  'principal.foreignInvested': {
    title: { zh: '有外资成分', en: 'Foreigners hold a share' },
    kind: 'yes-no',
    from: 'derived',
  },
  'principal.pilotArea': {
    title: { zh: '所在试点区域', en: 'Pilot area' },
    kind: 'word',
    options: pilotAreas,
    optional: true,
  },
  'principal.dishonestyListed': {
    title: {
      zh: '公司、主要投资者或主要管理人员列入电信失信名单',
      en: 'Company, main investors or main managers are on the telecom dishonesty list',
    },
    kind: 'yes-no',
  },
  'principal.insuredStaff': {
    title: { zh: '缴纳社保的人员数', en: 'Staff with social insurance' },
    kind: 'count',
  },
  'principal.licenceNumber': {
    title: { zh: '许可证编号', en: 'Licence number' },
    kind: 'text',
    format: 'licence-number',
  },
  'principal.licenceExpires': {
    title: { zh: '许可证有效期至', en: 'Licence valid until' },
    kind: 'day',
    expires: true,
    tells: ['licence-expires'],
  },
  'principal.licensedServiceStarted': {
    title: { zh: '许可的业务已开展', en: 'The licensed service was started' },
    kind: 'yes-no',
  },
  'principal.registryChangedOn': {
    title: { zh: '工商变更登记日', en: 'Change registered at the company registry on' },
    kind: 'day',
    tells: ['registry-changed'],
    optional: true,
  },
  'principal.listsAbroad': {
    title: {
      zh: '拟在境内外上市或与外商合资',
      en: 'Plans a listing at home or abroad, or a joint venture with foreigners',
    },
    kind: 'yes-no',
  },
  'case.licenceChanges': {
    title: { zh: '许可证变更事项', en: 'What changes on the licence' },
    kind: 'words',
    options: licenceChanges,
  },
  'case.plannedFor': {
    title: { zh: '计划变更或终止的日期', en: 'Planned day of the change or end' },
    kind: 'day',
    tells: ['change-planned', 'end-planned'],
    when: { 'case.licenceChanges': ['subject', 'business-scope', 'service-ends'] },
  },
} as const satisfies Record<string, FactDefinition>
