/** Whether the emergency phone may be the mobile of the same person. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'emergency-phone-differs',
  title: { zh: '应急电话能否与手机相同？', en: 'May the emergency phone be the mobile itself?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: {
    kind: 'condition',
    check: 'emergency-phone-differs',
    of: { mobiles: 'person.mobiles', emergencyPhones: 'person.emergencyPhones' },
  },
  says: { zh: '应急电话不得与本人手机相同。', en: 'The emergency phone is not the person’s own mobile.' },
  fix: { zh: '换一个号码，例如同事或亲属的。', en: 'Give another number, a colleague’s or a relative’s.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents', 'inspur-reject-reasons'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '重庆企业，两个号码相同', en: 'Chongqing company, one number for both' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'chongqing',
        'person.mobiles': ['13800138000'],
        'person.emergencyPhones': ['13800138000'],
      },
      on: '2024-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：北京个人可以相同', en: 'Near miss: a Beijing individual may give one number twice' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'beijing',
        'person.mobiles': ['13800138000'],
        'person.emergencyPhones': ['13800138000'],
      },
      on: '2022-06-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
