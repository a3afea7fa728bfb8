/** The principal’s document number must be well formed and its check character right (GB 32100-2015, GB 11714-1997). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'principal-document-number',
  title: { zh: '主办单位的证件号码写对了吗？', en: 'Is the principal’s document number right?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'principal',
  whose: { 'principal.kind': 'organisation' },
  demand: { kind: 'condition', check: 'number-parses', of: { number: 'principal.documentNumber' } },
  says: { zh: '{word}的格式和校验位须正确。', en: 'Form and check character of the {word} are right.' },
  fix: { zh: '对照证件重新输入号码。', en: 'Type the number again from the document.' },
  statements: [
    {
      from: { day: '2015-10-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['gb-32100-2015'],
      when: {
        'principal.documentType': [
          'business-licence',
          'government-credit-code',
          'public-institution-credit-code',
          'mass-organisation-credit-code',
        ],
      },
      value: { word: 'credit-code' },
      note: {
        zh: '15 位注册号只见于 2015 年 10 月以前的旧执照；内含组织机构代码的校验位不符只作提示。',
        en: 'A registration number of 15 digits stands only on licences before October 2015; a wrong check digit of the organisation code inside is only pointed out.',
      },
    },
    {
      from: { day: '1998-01-01', unverified: true },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['gb-11714-1997'],
      when: {
        'principal.documentType': [
          'enterprise-organisation-code',
          'government-organisation-code',
          'public-institution-organisation-code',
        ],
      },
      value: { word: 'organisation-code' },
    },
  ],
  examples: [
    {
      name: { zh: '统一社会信用代码错一位', en: 'One wrong character in a credit code' },
      given: {
        'principal.nature': 'enterprise',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91440300708461136A',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：校验位正确', en: 'Near miss: the check character is right' },
      given: {
        'principal.nature': 'enterprise',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '9144030071526726XG',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：律师事务所执业许可证号', en: 'Near miss: the number of a law firm’s licence' },
      given: {
        'principal.nature': 'law-practice',
        'principal.documentType': 'law-firm-licence',
        'principal.documentNumber': '24403199010123456',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
