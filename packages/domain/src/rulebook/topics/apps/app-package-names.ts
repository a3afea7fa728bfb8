/** Package names and bundle ids of an App. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-package-names',
  title: { zh: 'App 要填包名吗？', en: 'Are package names given?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'app', 'service.appPlatforms': ['android', 'ios'] },
  demand: { kind: 'condition', check: 'is-given', of: { entries: 'service.packageNames' } },
  says: {
    zh: '安卓填写包名，iOS 填写 Bundle ID。',
    en: 'For Android the package name is given, for iOS the bundle id.',
  },
  fix: { zh: '补填包名或 Bundle ID。', en: 'Add the package name or bundle id.' },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing', 'huawei-filing-rules'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '没有填写', en: 'None was given' },
      given: { 'service.form': 'app', 'service.appPlatforms': ['android'], 'service.packageNames': [] },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：已填写', en: 'Near miss: it was given' },
      given: {
        'service.form': 'app',
        'service.appPlatforms': ['android'],
        'service.packageNames': ['com.example.app'],
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
