/** Which document proves the principal, by its nature: one of the ministry's list (which changes from time to time). */
import { topic } from '../../topic.ts'

const cites = [
  'filing-console-front-end',
  'wechat-subject-types',
  'wechat-certificate-types',
  'tencent-materials-list',
] as const
const base = { from: { seenBy: '2021-07-15' }, standing: 'ministerial', confidence: 'secondary', cites } as const

export default topic({
  id: 'principal-document',
  title: { zh: '主办单位提交什么证件？', en: 'Which document proves the principal?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  answersEvery: 'principal.nature',
  demand: { kind: 'material' },
  says: { zh: '主办单位提交{materials}。', en: 'The principal shows: {materials}.' },
  statements: [
    {
      ...base,
      when: { 'principal.nature': 'enterprise' },
      value: { oneOf: ['business-licence', 'organisation-code-certificate', 'representative-office-registration'] },
    },
    {
      ...base,
      when: { 'principal.nature': 'individual' },
      value: {
        oneOf: [
          'resident-id',
          'passport',
          'taiwan-travel-permit',
          'hong-kong-macau-travel-permit',
          'permanent-residence-id',
          'hong-kong-macau-residence-permit',
          'taiwan-residence-permit',
        ],
      },
    },
    {
      ...base,
      when: { 'principal.nature': 'military' },
      value: { oneOf: ['military-unit-code', 'military-paid-service-permit'] },
    },
    {
      ...base,
      when: { 'principal.nature': 'government' },
      value: { oneOf: ['credit-code-certificate', 'organisation-code-certificate'] },
    },
    {
      ...base,
      when: { 'principal.nature': 'public-institution' },
      value: { oneOf: ['public-institution-certificate', 'credit-code-certificate', 'organisation-code-certificate'] },
    },
    {
      ...base,
      when: { 'principal.nature': 'social-group' },
      value: { oneOf: ['social-group-certificate', 'organisation-code-certificate'] },
    },
    {
      ...base,
      when: { 'principal.nature': 'private-non-enterprise' },
      value: {
        oneOf: [
          'private-non-enterprise-certificate',
          'social-service-certificate',
          'private-school-permit',
          'organisation-code-certificate',
        ],
      },
    },
    {
      ...base,
      when: { 'principal.nature': 'foundation' },
      value: { oneOf: ['foundation-certificate', 'organisation-code-certificate'] },
    },
    {
      ...base,
      when: { 'principal.nature': 'law-practice' },
      value: { oneOf: ['law-firm-licence', 'organisation-code-certificate'] },
    },
    {
      ...base,
      confidence: 'unverified',
      when: { 'principal.nature': 'foreign-cultural-centre' },
      value: {
        oneOf: ['foreign-cultural-centre-certificate', 'foreign-tourism-office-approval', 'embassy-school-permit'],
      },
      note: {
        zh: '后两种证件（代码 34、40）归入此性质，系由列表顺序推定，未经证实。',
        en: 'That the latter two (codes 34 and 40) belong to this nature is inferred from the order of lists, not confirmed.',
      },
    },
    {
      ...base,
      confidence: 'unverified',
      when: { 'principal.nature': 'mass-organisation' },
      value: { oneOf: ['credit-code-certificate'] },
      note: {
        zh: '证件（代码 24）归入此性质，系由列表顺序推定，未经证实。',
        en: 'That this document (code 24) belongs to this nature is inferred from the order of lists, not confirmed.',
      },
    },
    { ...base, when: { 'principal.nature': 'forensic-institute' }, value: { oneOf: ['forensic-permit'] } },
    { ...base, when: { 'principal.nature': 'religious-body' }, value: { oneOf: ['religious-site-registration'] } },
    {
      ...base,
      when: { 'principal.nature': 'overseas-institution' },
      value: { oneOf: ['overseas-institution-document'] },
    },
    { ...base, when: { 'principal.nature': 'medical-institution' }, value: { oneOf: ['medical-institution-licence'] } },
    { ...base, when: { 'principal.nature': 'notary' }, value: { oneOf: ['notary-licence'] } },
    {
      ...base,
      when: { 'principal.nature': 'collective-economy' },
      value: { oneOf: ['rural-collective-registration'] },
    },
    { ...base, when: { 'principal.nature': 'arbitration-body' }, value: { oneOf: ['arbitration-registration'] } },
  ],
  examples: [
    {
      name: { zh: '企业', en: 'An enterprise' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：还不知道性质', en: 'Near miss: the nature is not known yet' },
      given: { 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'needs' },
    },
    {
      name: { zh: '相近但不同：我们的来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '1999-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
