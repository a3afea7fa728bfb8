/** How large the icon of an App may be. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-icon-size',
  title: { zh: 'App 图标最大多少？', en: 'How large may the icon of an App be?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'app' },
  demand: { kind: 'condition', check: 'at-most', of: { count: 'service.iconKilobytes' } },
  says: { zh: 'App 图标不超过 {max} KB。', en: 'The icon of an App has at most {max} KB.' },
  fix: { zh: '压缩图标。', en: 'Make the icon smaller.' },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing'],
      value: { max: 100 },
    },
  ],
  examples: [
    {
      name: { zh: '240 KB', en: '240 KB' },
      given: { 'service.form': 'app', 'service.iconKilobytes': 240 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：90 KB', en: 'Near miss: 90 KB' },
      given: { 'service.form': 'app', 'service.iconKilobytes': 90 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
