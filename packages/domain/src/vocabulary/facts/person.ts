/** 负责人信息 Facts of the persons in charge (source filing-console-front-end, wechat-apply-filing; several mobiles and mails as the 21Vianet form allows). */
import { personDocuments, principalDocuments } from '../dictionaries/principal-documents.ts'
import { personRoles, positions } from '../dictionaries/words.ts'
import type { FactDefinition } from './definition.ts'

const documents = Object.fromEntries(personDocuments.map((id) => [id, principalDocuments[id]]))

export const personFacts = {
  'person.roles': { title: { zh: '担任', en: 'In charge of' }, kind: 'words', options: personRoles },
  'person.name': { title: { zh: '姓名', en: 'Name' }, kind: 'text' },
  'person.position': {
    title: { zh: '在主办单位的身份', en: 'Position with the principal' },
    kind: 'word',
    options: positions,
  },
  'person.documentType': { title: { zh: '证件类型', en: 'Identity document' }, kind: 'word', options: documents },
  'person.documentNumber': {
    title: { zh: '证件号码', en: 'Document number' },
    kind: 'text',
    format: 'resident-id',
    sensitive: true,
  },
  'person.bornOn': {
    title: { zh: '出生日期', en: 'Date of birth' },
    kind: 'day',
    sensitive: true,
    when: { 'person.documentType': personDocuments.filter((id) => id !== 'resident-id') },
    hint: { zh: '居民身份证会自动读出。', en: 'Read from a resident identity card by itself.' },
  },
  'person.documentExpires': {
    title: { zh: '证件有效期至', en: 'Document valid until' },
    kind: 'day',
    endless: true,
    expires: true,
    hint: { zh: '长期有效填 9999-12-31。', en: 'If it has no end, enter 9999-12-31.' },
  },
  'person.documentIsTemporary': {
    title: { zh: '证件为临时证件', en: 'The document is a temporary one' },
    kind: 'yes-no',
    optional: true,
  },
  'person.mobiles': {
    title: { zh: '手机号码', en: 'Mobile numbers' },
    kind: 'texts',
    format: 'mobile',
    sensitive: true,
    hint: { zh: '可填多个，第一个用于短信核验。', en: 'Several are allowed; the first receives the SMS check.' },
  },
  'person.mobileIsLocal': {
    title: { zh: '手机号归属地为本省', en: 'The mobile is a number of the province' },
    kind: 'yes-no',
    optional: true,
  },
  'person.emergencyPhones': {
    title: { zh: '应急电话', en: 'Emergency phones' },
    kind: 'texts',
    format: 'telephone',
    sensitive: true,
  },
  'person.emails': { title: { zh: '电子邮箱', en: 'E-mail addresses' }, kind: 'texts', sensitive: true },
  'person.age': { title: { zh: '年龄', en: 'Age' }, kind: 'count', from: 'derived' },
  'person.foreign': { title: { zh: '持境外证件', en: 'Holds a foreign document' }, kind: 'yes-no', from: 'derived' },
  'register.phoneElsewhere': {
    title: { zh: '手机号已用于其他客户', en: 'Mobile used for another client' },
    kind: 'yes-no',
    from: 'register',
  },
  'register.documentElsewhere': {
    title: { zh: '证件已用于其他客户', en: 'Identity document used for another client' },
    kind: 'yes-no',
    from: 'register',
  },
} as const satisfies Record<string, FactDefinition>
