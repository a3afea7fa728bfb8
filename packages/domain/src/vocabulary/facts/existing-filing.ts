/** 已有备案 Facts of what is already on record: for filings that add to, change, move or end one (sources huawei-filing-knowledge-base, tencent-filing-documents). */
import {
  changeScopes,
  changes,
  creditStatuses,
  filedBy,
  filingStatuses,
  footerNumberStates,
} from '../dictionaries/filing-words.ts'
import { natures } from '../dictionaries/natures.ts'
import type { FactDefinition } from './definition.ts'

/** The record passes to a principal other than the one it was made for. */
const passesOn = { 'case.changes': ['other-principal', 'individual-to-company', 'company-to-individual'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const onRecord = { 'principal.filing': ['at-this-provider', 'at-another-provider', 'empty-shell'] } as const
const withServices = { 'principal.filing': ['at-this-provider', 'at-another-provider'] } as const

export const existingFilingFacts = {
  'principal.filing': {
    title: { zh: '主体备案情况', en: 'Filing of the principal so far' },
    kind: 'word',
    options: filingStatuses,
  },
  'principal.filingNumber': {
    title: { zh: '主体备案号', en: 'Filing number of the principal' },
    kind: 'text',
    hint: { zh: '末尾不带“-1”这样的序号。', en: 'Without a sequence such as “-1” at its end.' },
    format: 'filing-number',
    when: onRecord,
  },
  'principal.records': {
    title: { zh: '名下主体备案号数量', en: 'Filing numbers held by the principal' },
    kind: 'count',
    hint: { zh: '同一主体只应有一个。', en: 'One principal holds one.' },
    when: onRecord,
  },
  'principal.sameAsRecord': {
    title: { zh: '主体和负责人信息与备案记录一致', en: 'Principal and persons are as on the record' },
    kind: 'yes-no',
    when: onRecord,
  },
  'principal.documentChangedName': {
    title: { zh: '备案后单位名称有变更', en: 'The name changed since the filing' },
    kind: 'yes-no',
    when: organisation,
  },
  'principal.filedSitesReachable': {
    title: { zh: '已备案网站都能访问', en: 'All websites already filed can be reached' },
    kind: 'yes-no',
    when: withServices,
  },
  'principal.filedSitesShowNumber': {
    title: { zh: '已备案网站都挂有备案号并链接', en: 'All websites already filed show number and link' },
    kind: 'yes-no',
    when: withServices,
  },
  'principal.filedSitesFit': {
    title: { zh: '已备案网站内容与备案一致', en: 'All websites already filed show what was filed' },
    kind: 'yes-no',
    when: withServices,
  },
  'principal.creditStatus': {
    title: { zh: '信用公示系统状态', en: 'Status in the credit registry' },
    kind: 'word',
    options: creditStatuses,
    when: organisation,
  },
  'principal.nameAsRegistered': {
    title: { zh: '名称与信用公示系统一致', en: 'Name as in the credit registry' },
    kind: 'yes-no',
    when: organisation,
  },
  'principal.addressAsPrinted': {
    title: { zh: '证件住所与证件逐字一致', en: 'Address entered letter by letter as on the document' },
    kind: 'yes-no',
    optional: true,
    when: organisation,
    hint: { zh: '括号和标点也须相同。', en: 'Brackets and other signs included.' },
  },
  'service.filingNumber': {
    title: { zh: '服务备案号', en: 'Filing number of the service' },
    kind: 'text',
    hint: {
      zh: '照抄完整号码，末尾带“-1”这样的序号。',
      en: 'The whole number, with its sequence such as “-1” at its end.',
    },
    format: 'filing-number',
  },
  'service.onRecord': {
    title: { zh: '该服务本身已备案', en: 'The service itself is on record' },
    kind: 'yes-no',
    from: 'derived',
  },
  'service.footerNumber': {
    title: { zh: '首页备案号', en: 'Number on the home page' },
    kind: 'word',
    options: footerNumberStates,
    when: { 'service.form': 'website' },
  },
  'service.footerLink': {
    title: { zh: '备案号链接', en: 'Link of the number' },
    kind: 'word',
    options: footerNumberStates,
    when: { 'service.form': 'website' },
  },
  'service.resolvesToFiledAddress': {
    title: { zh: '域名解析到备案的 IP', en: 'The domain name resolves to the filed IP address' },
    kind: 'yes-no',
  },
  'domainName.filedBy': {
    title: { zh: '域名备案情况', en: 'Filing of the domain name so far' },
    kind: 'word',
    options: filedBy,
    hint: { zh: '可在 beian.miit.gov.cn 查询。', en: 'Look it up at beian.miit.gov.cn.' },
  },
  'case.changes': { title: { zh: '变更事项', en: 'What changes' }, kind: 'words', options: changes },
  'case.changesOn': {
    title: { zh: '计划变更的日期', en: 'Planned day of the change' },
    hint: {
      zh: '变更要提前报告，期限由此日倒算。',
      en: 'Changes are reported in advance: the limit counts back from this day.',
    },
    kind: 'day',
    tells: ['change-planned'],
    optional: true,
  },
  'case.changeScope': {
    title: { zh: '变更方式', en: 'What the change filing covers' },
    kind: 'word',
    options: changeScopes,
    hint: { zh: '在接入商处选择的变更类型。', en: 'The kind of change chosen at the access provider.' },
  },
  'case.newPrincipalLedBySamePerson': {
    title: { zh: '变更后法定代表人为原法定代表人或备案个人', en: 'The new principal is led by the same person' },
    kind: 'yes-no',
    when: passesOn,
  },
  'case.newPrincipalHoldsDomainName': {
    title: { zh: '域名已属于变更后的主体', en: 'The new principal holds the domain name' },
    kind: 'yes-no',
    when: passesOn,
  },
  'case.lettersSignedOn': {
    title: { zh: '书面材料签署日期', en: 'Letters signed on' },
    kind: 'day',
    optional: true,
    hint: { zh: '授权书、承诺书等，填最早的一份。', en: 'Authorisation and commitment letters: the earliest.' },
  },
  'case.targetName': { title: { zh: '接收方名称', en: 'Name of the receiving principal' }, kind: 'text' },
  'case.targetNature': {
    title: { zh: '接收方性质', en: 'Nature of the receiving principal' },
    kind: 'word',
    options: natures,
  },
  'case.targetFiled': {
    title: { zh: '接收方已有备案', en: 'The receiving principal is filed' },
    kind: 'yes-no',
  },
  'case.targetHoldsDomainName': {
    title: { zh: '域名已过户到接收方', en: 'The domain name belongs to the receiving principal by now' },
    kind: 'yes-no',
  },
  'case.lastAccess': {
    title: { zh: '是该服务最后一个接入', en: 'It is the last access of the service' },
    kind: 'yes-no',
  },
} as const satisfies Record<string, FactDefinition>
