/** 主办单位信息 Facts of the principal (source filing-console-front-end, wechat-apply-filing). */
import { natures } from '../dictionaries/natures.ts'
import { principalDocuments } from '../dictionaries/principal-documents.ts'
import { companyForms, principalKinds } from '../dictionaries/words.ts'
import type { FactDefinition } from './definition.ts'

const organisation = { 'principal.kind': 'organisation' } as const
const soleProprietor = { 'principal.companyForm': ['sole-proprietor', 'partnership'] } as const

export const principalFacts = {
  'principal.nature': { title: { zh: '主办单位性质', en: 'Nature of the principal' }, kind: 'word', options: natures },
  'principal.companyForm': {
    title: { zh: '企业类型', en: 'Form of the enterprise' },
    kind: 'word',
    options: companyForms,
    when: { 'principal.nature': 'enterprise' },
  },
  'principal.tradeName': {
    title: { zh: '执照上有字号', en: 'The licence carries a trade name' },
    kind: 'yes-no',
    when: soleProprietor,
  },
  'principal.hasSeal': { title: { zh: '有公章', en: 'Has an official seal' }, kind: 'yes-no', when: soleProprietor },
  'principal.name': {
    title: { zh: '主办单位名称', en: 'Name of the principal' },
    kind: 'text',
    hint: {
      zh: '与证件完全一致；个人填写姓名。',
      en: 'Exactly as on the document; an individual gives the personal name.',
    },
  },
  'principal.province': {
    title: { zh: '所在省份', en: 'Province' },
    kind: 'word',
    division: 'province',
    hint: {
      zh: '按证件住所填写，不能选择其他省份。',
      en: 'By the address on the document; another province cannot be chosen.',
    },
  },
  'principal.city': { title: { zh: '所在城市', en: 'City' }, kind: 'text', division: 'city' },
  'principal.district': {
    title: { zh: '所在县（区）', en: 'County or district' },
    kind: 'text',
    division: 'district',
  },
  'principal.documentType': {
    title: { zh: '主办单位证件类型', en: 'Document of the principal' },
    kind: 'word',
    options: principalDocuments,
    when: organisation,
  },
  'principal.documentNumber': {
    title: { zh: '主办单位证件号码', en: 'Document number of the principal' },
    kind: 'text',
    format: 'credit-code',
    when: organisation,
    hint: { zh: '一般为 18 位统一社会信用代码。', en: 'As a rule the unified social credit code of 18 characters.' },
  },
  'principal.documentExpires': {
    title: { zh: '证件有效期至', en: 'Document valid until' },
    kind: 'day',
    endless: true,
    expires: true,
    when: organisation,
    hint: { zh: '长期有效填 9999-12-31。', en: 'If it has no end, enter 9999-12-31.' },
  },
  'principal.documentAddress': {
    title: { zh: '证件住所', en: 'Address on the document' },
    kind: 'text',
    sensitive: true,
  },
  'principal.contactAddress': {
    title: { zh: '通信地址', en: 'Contact address' },
    kind: 'text',
    sensitive: true,
    hint: {
      zh: '精确到门牌号，不重复填写省市县。',
      en: 'Down to the door number, without repeating province, city and district.',
    },
  },
  'principal.superior': {
    title: { zh: '投资人或上级主管单位', en: 'Investor or superior unit' },
    kind: 'text',
    optional: true,
    when: organisation,
  },
  'principal.legalRepresentative': {
    title: { zh: '法定代表人姓名', en: 'Name of the legal representative' },
    kind: 'text',
    when: organisation,
  },
  'principal.remark': { title: { zh: '主体备注', en: 'Remark on the principal' }, kind: 'long-text', optional: true },
  'principal.servicesFiled': {
    title: { zh: '已备案的服务数量', en: 'Services already filed' },
    kind: 'count',
    hint: { zh: '首次备案填 0。', en: 'Zero for a first filing.' },
  },
  'principal.scopeMentionsTraining': {
    title: { zh: '经营范围涉及教育、培训', en: 'Business scope mentions education or training' },
    kind: 'yes-no',
    when: organisation,
  },
  'principal.scopeMentionsApproval': {
    title: {
      zh: '经营范围含须前置审批而不涉及的业务',
      en: 'Business scope names something that needs approval, though it is not done',
    },
    kind: 'yes-no',
    optional: true,
    when: organisation,
  },
  'principal.kind': {
    title: { zh: '单位或个人', en: 'Organisation or individual' },
    kind: 'word',
    options: principalKinds,
    from: 'derived',
  },
  'principal.fromElsewhere': {
    title: { zh: '个人证件属外省', en: 'The individual’s document is from another province' },
    kind: 'yes-no',
    from: 'derived',
  },
  'principal.residencePermitExpires': {
    title: { zh: '居住证有效期至', en: 'Residence permit valid until' },
    kind: 'day',
    expires: true,
    optional: true,
    when: { 'principal.fromElsewhere': true },
  },
  'register.openOrder': {
    title: { zh: '已有在审订单', en: 'An order is already under review' },
    kind: 'yes-no',
    from: 'register',
  },
} as const satisfies Record<string, FactDefinition>
