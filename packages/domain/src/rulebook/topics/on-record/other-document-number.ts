/** The number of an identity document other than the resident card; most forms are known from memory and only advise. */
import { topic } from '../../topic.ts'

const base = {
  from: { seenBy: '2026-11-21' },
  standing: 'ca-practice',
  confidence: 'unverified',
  cites: ['filing-console-front-end'],
} as const

export default topic({
  id: 'other-document-number',
  title: { zh: '其他证件号码写对了吗？', en: 'Is the number of another identity document right?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: {
    'person.documentType': [
      'passport',
      'hong-kong-macau-travel-permit',
      'taiwan-travel-permit',
      'permanent-residence-id',
      'hong-kong-macau-residence-permit',
      'taiwan-residence-permit',
    ],
  },
  demand: { kind: 'condition', check: 'number-parses', of: { number: 'person.documentNumber' } },
  says: { zh: '{word}的格式须正确。', en: 'The form of the {word} is right.' },
  fix: { zh: '对照证件重新输入号码。', en: 'Type the number again from the document.' },
  statements: [
    { ...base, when: { 'person.documentType': 'passport' }, value: { word: 'passport' } },
    {
      ...base,
      when: { 'person.documentType': 'hong-kong-macau-travel-permit' },
      value: { word: 'hong-kong-macau-permit' },
    },
    { ...base, when: { 'person.documentType': 'taiwan-travel-permit' }, value: { word: 'taiwan-permit' } },
    { ...base, when: { 'person.documentType': 'permanent-residence-id' }, value: { word: 'permanent-residence-id' } },
    {
      ...base,
      when: { 'person.documentType': ['hong-kong-macau-residence-permit', 'taiwan-residence-permit'] },
      value: { word: 'resident-id' },
      note: {
        zh: '港澳台居民居住证与居民身份证同为 18 位，以 81、82、83 开头。',
        en: 'These residence permits have the 18 characters of the resident card, beginning with 81, 82 or 83.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '护照号码里写了汉字', en: 'A passport number in Chinese characters' },
      given: { 'person.documentType': 'passport', 'person.documentNumber': '护照' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：字母加数字', en: 'Near miss: letters and digits' },
      given: { 'person.documentType': 'passport', 'person.documentNumber': 'E02468135' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：居民身份证另有一条', en: 'Near miss: the resident card has a topic of its own' },
      given: { 'person.documentType': 'resident-id', 'person.documentNumber': '护照' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
