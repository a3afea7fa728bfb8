/** The icon of an App is handed in with the filing. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-icon',
  title: { zh: 'App 备案要交图标吗？', en: 'Is the icon of an App handed in?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'app' },
  demand: { kind: 'material' },
  says: { zh: 'App 备案提交{materials}。', en: 'An App’s filing holds: {materials}.' },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing'],
      value: { oneOf: ['app-icon'] },
      note: {
        zh: '不用系统图标，不画假红点等诱导标记。',
        en: 'No system icon, no false badge or other bait.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '一个 App', en: 'An App' },
      given: { 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：小程序', en: 'Near miss: a mini-program' },
      given: { 'service.form': 'mini-program' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
