/** What a principal does that moves to another province: sources disagree, one provider even with itself. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'move-to-another-province',
  title: { zh: '迁往其他省份，能变更备案吗？', en: 'May a record move to another province?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  whose: { 'case.changes': 'province' },
  demand: { kind: 'condition', check: 'none-of-them', of: { chosen: 'case.changes' } },
  says: {
    zh: '所在省份不能变更，须注销后在新省份重新备案。',
    en: 'The province cannot be changed: cancel, and file anew in the new province.',
  },
  fix: {
    zh: '先向接入商和新省份的通信管理局确认；不能变更的，注销后重新备案。',
    en: 'Ask the access provider and the administration of the new province first; where it cannot be changed, cancel and file anew.',
  },
  statements: [
    {
      from: { seenBy: '2021-05-12' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-change', 'huawei-filing-knowledge-base', 'tencent-change-information'],
      claim: 'cancel-and-file-anew',
      value: { among: ['province'] },
    },
    {
      from: { seenBy: '2026-08-23' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-rules'],
      claim: 'change',
      value: null,
      says: {
        zh: '同一主体迁往其他省份的，办理变更主体。',
        en: 'A principal that moves to another province changes the data of the principal.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '从北京迁往浙江', en: 'From Beijing to Zhejiang' },
      given: { 'case.changes': ['province'] },
      on: '2026-11-21',
      expect: { is: 'disputed', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：省内搬家', en: 'Near miss: a move within the province' },
      given: { 'case.changes': ['principal-address'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', finding: null },
    },
  ],
})
