/** Nobody gives network access to an unfiled App, distributes it or pre-installs it (notice on App filing, item 9). */
import { topic } from '../topic.ts'

export default topic({
  id: 'access-for-unfiled',
  title: { zh: '未备案的 App 能上架吗？', en: 'May an unfiled App be connected or distributed?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': ['app', 'mini-program', 'quick-app'] },
  demand: { kind: 'ban' },
  says: {
    unfiled: {
      zh: '未备案的 App、小程序、快应用，任何单位不得为其提供网络接入、分发、预置等服务。',
      en: 'Nobody gives an unfiled App, mini-program or quick-app network access, distributes it or pre-installs it.',
    },
  },
  statements: [
    {
      from: { seenBy: '2023-08-04' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-105-2023', 'app-filing-research-note'],
      value: { word: 'unfiled' },
      note: {
        zh: '网站未备案的，同样不得提供服务，见“需要备案吗？”。',
        en: 'An unfiled website may not be run either: see “Does the service need a filing?”.',
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
      name: { zh: '相近但不同：一个网站', en: 'Near miss: a website' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
