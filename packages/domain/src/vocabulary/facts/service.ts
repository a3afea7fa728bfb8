/** 网站与接入信息 Facts of a service and of its access (source huawei-filing-knowledge-base, filing-console-front-end). */
import { accessModes } from '../dictionaries/access-modes.ts'
import { pageLanguages } from '../dictionaries/page-languages.ts'
import { priorApprovals } from '../dictionaries/prior-approvals.ts'
import { serverProvinces } from '../dictionaries/server-provinces.ts'
import { serviceContents } from '../dictionaries/service-content.ts'
import { serviceForms } from '../dictionaries/service-forms.ts'
import { incomes, serverBillings, serverPlaces } from '../dictionaries/words.ts'
import type { FactDefinition } from './definition.ts'

/** A mini-program or quick-app is filed by its platform, which asks nothing of access and servers (source wechat-apply-filing). */
const withAccess = { 'service.form': ['website', 'app'] } as const

export const serviceFacts = {
  'service.form': { title: { zh: '服务类型', en: 'Form of the service' }, kind: 'word', options: serviceForms },
  'service.name': {
    title: { zh: '网站名称', en: 'Name of the service' },
    kind: 'text',
    hint: {
      zh: '至少 3 个字，不能全为数字或字母。',
      en: 'At least three characters, neither only digits nor only Latin letters.',
    },
  },
  'service.homePage': { title: { zh: '首页网址', en: 'Home page' }, kind: 'text', when: { 'service.form': 'website' } },
  'service.nameAsShown': {
    title: { zh: '名称与网站实际显示的一致', en: 'The name is the one the website shows' },
    kind: 'yes-no',
    optional: true,
    when: { 'service.form': 'website' },
  },
  'service.miniProgramOnly': {
    title: { zh: '域名只用于小程序或公众号，不开网站', en: 'The domain name serves a mini-program or account only' },
    kind: 'yes-no',
    optional: true,
    when: { 'service.form': 'website' },
  },
  'service.content': { title: { zh: '服务内容', en: 'Service content' }, kind: 'words', options: serviceContents },
  'service.languages': { title: { zh: '语言类别', en: 'Languages' }, kind: 'words', options: pageLanguages },
  'service.priorApprovals': {
    title: { zh: '前置审批项目', en: 'Content that needs prior approval' },
    kind: 'words',
    options: priorApprovals,
  },
  'service.income': { title: { zh: '收费方式', en: 'How it earns' }, kind: 'words', options: incomes },
  'service.remark': {
    title: { zh: '网站备注', en: 'Remark on the service' },
    kind: 'long-text',
    optional: true,
    hint: { zh: '说明网站内容和用途。', en: 'Say what the service shows and what it is for.' },
  },
  'service.remarkWritten': {
    title: { zh: '已写网站备注', en: 'A remark is written' },
    kind: 'yes-no',
    from: 'derived',
  },
  'service.priorApprovalExpires': {
    title: { zh: '前置审批文件有效期至', en: 'Prior approval valid until' },
    kind: 'day',
    endless: true,
    expires: true,
    optional: true,
    hint: {
      zh: '几份文件填最早到期的；长期有效填 9999-12-31。',
      en: 'Of several, the earliest; if it has no end, 9999-12-31.',
    },
  },
  'service.accessProvider': {
    title: { zh: '接入商', en: 'Access provider' },
    kind: 'text',
    names: 'access-providers',
  },
  'service.accessModes': {
    title: { zh: '接入方式', en: 'Access mode' },
    kind: 'words',
    options: accessModes,
    when: withAccess,
  },
  'service.serverPlace': {
    title: { zh: '服务器所在', en: 'Where the server stands' },
    kind: 'word',
    options: serverPlaces,
    when: withAccess,
  },
  'service.serverProvinces': {
    title: { zh: '服务器放置地', en: 'Province of the server' },
    kind: 'words',
    options: serverProvinces,
    when: { 'service.serverPlace': ['mainland', 'both'] },
  },
  'service.serverBilling': {
    title: { zh: '服务器付费方式', en: 'How the server is paid' },
    kind: 'word',
    options: serverBillings,
    optional: true,
    when: withAccess,
  },
  'service.serverPrepaidMonths': {
    title: { zh: '服务器购买时长（月）', en: 'Months the server is prepaid for' },
    kind: 'count',
    optional: true,
    when: withAccess,
  },
  'service.serverFilings': {
    title: { zh: '该服务器已备案的服务数', en: 'Services already filed on this server' },
    kind: 'count',
    optional: true,
    when: withAccess,
  },
  'service.resourceCount': {
    title: { zh: '关联的云资源数量', en: 'Cloud resources of the service' },
    kind: 'count',
    optional: true,
  },
  'service.ipRanges': {
    title: { zh: '公网 IP', en: 'Public IP addresses' },
    kind: 'texts',
    format: 'ip-range',
    hint: { zh: '单个地址或“起-止”范围。', en: 'A single address, or a range “start-end”.' },
    when: withAccess,
  },
  'service.resolvesNow': {
    title: { zh: '域名已解析、网站可访问', en: 'The domain name resolves and the service can be reached' },
    kind: 'yes-no',
  },
  'service.domainNameCount': {
    title: { zh: '域名数量', en: 'Number of domain names' },
    kind: 'count',
    from: 'derived',
  },
} as const satisfies Record<string, FactDefinition>
