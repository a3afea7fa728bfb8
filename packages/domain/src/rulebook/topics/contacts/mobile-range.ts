/** Ranges of mobile numbers that may not receive the ministry's code. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'mobile-range',
  title: { zh: '虚拟运营商号码能用吗？', en: 'Will a number of a virtual operator do?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'condition', check: 'begins-with-none', of: { numbers: 'person.mobiles' } },
  says: {
    zh: '虚拟运营商号段（{ranges}）可能收不到工信部的验证短信。',
    en: 'Numbers of virtual operators ({ranges}) may not receive the ministry’s SMS.',
  },
  fix: { zh: '换用基础运营商的手机号。', en: 'Give a mobile of a network operator.' },
  statements: [
    {
      from: { seenBy: '2020-05-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents', 'mobile-number-ranges'],
      value: { ranges: ['162', '165', '167', '170', '171'] },
      note: {
        zh: '腾讯云：新放出的号段也可能收不到。2019-12-01 起可携号转网，号段不再能确定运营商。',
        en: 'Tencent Cloud: new ranges may not receive it either. Since 2019-12-01 numbers can be ported, so that a range no longer tells the operator for sure.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '170 开头', en: 'It begins with 170' },
      given: { 'principal.province': 'hunan', 'person.mobiles': ['17012345678'] },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：138 开头', en: 'Near miss: it begins with 138' },
      given: { 'principal.province': 'hunan', 'person.mobiles': ['13800138000'] },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
