/**
 * The paper that proves each person in charge, by the type of document chosen. Individuals have shown theirs already,
 * as the principal (topic principal-document).
 */
import { topic } from '../../topic.ts'

const base = {
  from: { seenBy: '2024-08-14' },
  standing: 'ministerial',
  confidence: 'secondary',
  cites: ['filing-console-front-end', 'wechat-apply-filing', 'wechat-certificate-types'],
} as const

export default topic({
  id: 'identity-document',
  title: { zh: '负责人交什么身份证件？', en: 'Which paper proves a person in charge?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'principal.kind': 'organisation' },
  demand: { kind: 'material' },
  says: { zh: '负责人提交{materials}。', en: 'A person in charge shows: {materials}.' },
  statements: [
    { ...base, when: { 'person.documentType': 'resident-id' }, value: { oneOf: ['resident-id'] } },
    { ...base, when: { 'person.documentType': 'passport' }, value: { oneOf: ['passport'] } },
    { ...base, when: { 'person.documentType': 'taiwan-travel-permit' }, value: { oneOf: ['taiwan-travel-permit'] } },
    {
      ...base,
      when: { 'person.documentType': 'hong-kong-macau-travel-permit' },
      value: { oneOf: ['hong-kong-macau-travel-permit'] },
    },
    {
      ...base,
      when: { 'person.documentType': 'permanent-residence-id' },
      value: { oneOf: ['permanent-residence-id'] },
    },
    {
      ...base,
      when: { 'person.documentType': 'hong-kong-macau-residence-permit' },
      value: { oneOf: ['hong-kong-macau-residence-permit'] },
    },
    {
      ...base,
      when: { 'person.documentType': 'taiwan-residence-permit' },
      value: { oneOf: ['taiwan-residence-permit'] },
    },
  ],
  examples: [
    {
      name: {
        zh: '相近但不同：个人备案，证件已作为主办单位证件提交',
        en: 'Near miss: an individual has shown it as the principal’s document',
      },
      given: { 'principal.nature': 'individual', 'principal.province': 'hunan', 'person.documentType': 'resident-id' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
    {
      name: { zh: '持居民身份证', en: 'With a resident identity card' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'person.documentType': 'resident-id' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { oneOf: ['resident-id'] } },
    },
    {
      name: { zh: '相近但不同：还不知道证件类型', en: 'Near miss: the kind of document is not known yet' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'needs' },
    },
    {
      name: { zh: '相近但不同：我们的来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'person.documentType': 'resident-id' },
      on: '2010-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
