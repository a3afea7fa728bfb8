/** An App has one name: on every platform and under its icon. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-name',
  title: { zh: 'App 名称有什么要求？', en: 'How is an App named?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'app' },
  demand: { kind: 'condition', check: 'is-so', of: { so: 'service.sameNameOnPlatforms' } },
  says: {
    zh: 'App 名称与图标下的文字一致，在各平台相同。',
    en: 'The App’s name equals the text under its icon, and is the same on all platforms.',
  },
  fix: { zh: '统一各平台的名称。', en: 'Give it one name on all platforms.' },
  statements: [
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing', 'tencent-app-filing'],
      value: {},
      note: {
        zh: '同一主体内不重名；不用泛称、热门 App 名、行业词，不用占位、表情、价格和营销字词。',
        en: 'No two of a principal share a name; no generic, famous or trade words alone, no placeholders, emoji, prices or marketing.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '两个平台名称不同', en: 'Another name on the second platform' },
      given: { 'service.form': 'app', 'service.sameNameOnPlatforms': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：名称一致', en: 'Near miss: the same name' },
      given: { 'service.form': 'app', 'service.sameNameOnPlatforms': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：网站', en: 'Near miss: a website' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
