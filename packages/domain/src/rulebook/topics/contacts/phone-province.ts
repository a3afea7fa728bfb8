/** Whether the mobile must be a number of the province. Where a number is from is asked: the digits do not tell it to everybody. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'phone-province',
  title: { zh: '手机号要是本省号码吗？', en: 'Must the mobile be a number of the province?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'condition', check: 'phone-is-of-province', of: { local: 'person.mobileIsLocal' } },
  says: {
    required: { zh: '手机号须为本省号码。', en: 'The mobile is a number of this province.' },
    'required-from-elsewhere': {
      zh: '身份证属外省的，手机号须为本省号码。',
      en: 'With an identity card from another province, the mobile is a number of this province.',
    },
    recommended: { zh: '建议使用本省号码。', en: 'A number of this province is recommended.' },
    'else-explained': {
      zh: '手机号应为本省号码，不是的在备注说明原因。',
      en: 'The mobile is a number of this province; if not, a remark says why.',
    },
  },
  fix: { zh: '换用本省号码。', en: 'Give a number of this province.' },
  statements: [],
  examples: [
    {
      name: { zh: '陕西个人，号码归属外省', en: 'An individual in Shaanxi, a number from elsewhere' },
      given: { 'principal.nature': 'individual', 'principal.province': 'shaanxi', 'person.mobileIsLocal': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { word: 'required' } },
    },
    {
      name: {
        zh: '湖南个人：服务商说法不一，从严',
        en: 'An individual in Hunan: providers disagree, the stricter counts',
      },
      given: { 'principal.nature': 'individual', 'principal.province': 'hunan', 'person.mobileIsLocal': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { word: 'required' } },
    },
    {
      name: { zh: '相近但不同：陕西个人，本省号码', en: 'Near miss: a number of Shaanxi' },
      given: { 'principal.nature': 'individual', 'principal.province': 'shaanxi', 'person.mobileIsLocal': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：陕西企业', en: 'Near miss: a company in Shaanxi' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shaanxi' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
