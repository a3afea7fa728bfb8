/** The number of a resident identity card must be well formed and its check character right (GB 11643-1999). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'resident-id-number',
  title: { zh: '居民身份证号码写对了吗？', en: 'Is the number of the resident identity card right?' },
  regime: 'icp-filing',
  procedures: [
    'first-filing',
    'added-service',
    'added-access',
    'filing-change',
    'service-cancellation',
    'principal-cancellation',
    'service-migration',
  ],
  each: 'person',
  whose: { 'person.documentType': 'resident-id' },
  demand: { kind: 'condition', check: 'number-parses', of: { number: 'person.documentNumber' } },
  says: { zh: '{word}的格式和校验位须正确。', en: 'Form and check character of the {word} are right.' },
  fix: { zh: '对照证件重新输入 18 位号码。', en: 'Type the 18 characters again from the card.' },
  statements: [
    {
      from: { day: '1999-07-01', unverified: true },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['gb-11643-1999'],
      value: { word: 'resident-id' },
    },
  ],
  examples: [
    {
      name: { zh: '校验位错误', en: 'A wrong check character' },
      given: { 'person.documentType': 'resident-id', 'person.documentNumber': '440305199001015012' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：校验位正确', en: 'Near miss: the check character is right' },
      given: { 'person.documentType': 'resident-id', 'person.documentNumber': '440305199001015011' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：护照号码', en: 'Near miss: the number of a passport' },
      given: { 'person.documentType': 'passport', 'person.documentNumber': 'E12345678' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
