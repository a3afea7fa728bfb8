/** Where an App shows its filing number (MIIT notice 105 of 2023). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-number-shown',
  title: { zh: 'App 的备案号挂在哪里？', en: 'Where does an App show its number?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'app' },
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'settings-or-about': {
      zh: '在 App 显著位置（如“设置”“关于”“介绍”）标明带“-序号A”的备案号，并在其下方链接备案系统。',
      en: 'A prominent place of the App, such as “Settings” or “About”, shows the number with its “-1A”, with the link to the filing system below.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-12-31' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-105-2023', 'huawei-appgallery-filing-faq', 'huawei-after-approval'],
      value: { word: 'settings-or-about' },
    },
  ],
  examples: [
    {
      name: { zh: 'App', en: 'An App' },
      given: { 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'settings-or-about' } },
    },
    {
      name: { zh: '相近但不同：网站挂在页脚', en: 'Near miss: a website has its footer' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
