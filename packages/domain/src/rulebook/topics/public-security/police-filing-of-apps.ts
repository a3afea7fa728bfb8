/** Whether Apps and mini-programs go to the police platform: nothing we read says. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-filing-of-apps',
  title: { zh: 'App 和小程序要办公安备案吗？', en: 'Are Apps and mini-programs filed with public security?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'added-service', 'public-security-filing'],
  each: 'service',
  whose: { 'service.form': ['app', 'mini-program', 'quick-app'] },
  demand: { kind: 'advice' },
  says: {
    ask: {
      zh: 'App、小程序和快应用是否要办公安备案，尚未查明；请向属地公安机关咨询。',
      en: 'Whether an App, mini-program or quick-app is filed with public security is not established: ask the local police.',
    },
  },
  statements: [
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['police-deployment-notes-2026'],
      value: { word: 'ask' },
      note: { zh: '查阅过的来源只讲网站。', en: 'The sources we read speak of websites only.' },
    },
  ],
  examples: [
    {
      name: { zh: 'App', en: 'An App' },
      given: { 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'ask' } },
    },
    {
      name: { zh: '相近但不同：网站', en: 'Near miss: a website' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
