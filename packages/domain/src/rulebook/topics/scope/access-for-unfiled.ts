/**
 * Nobody gives network access to an unfiled App, distributes it or pre-installs it (notice on App filing, item 9), nor an App whose
 * developer was not checked (Anti-Telecom and Online Fraud Law, article 23).
 */
import { topic } from '../../topic.ts'

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
    checked: {
      zh: '为 App 提供封装、分发服务的，须登记并核验开发运营者的真实身份信息，核验其功能、用途。',
      en: 'Whoever packages or distributes an App registers and checks the true identity of its developer and operator, and checks what it does.',
    },
  },
  statements: [
    {
      part: 'checked',
      from: { day: '2022-12-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['anti-fraud-law'],
      when: { 'service.form': 'app' },
      value: { word: 'checked' },
      note: { zh: '第二十三条第二款。', en: 'Article 23, second paragraph.' },
    },
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
