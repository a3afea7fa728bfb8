import { dispute } from '../dispute.ts'

export default dispute({
  id: 'beijing-domain-name-suffix',
  topic: 'domain-name-suffix',
  scope: 'beijing',
  question: { zh: '北京受理 .icu 和 .so 域名吗？', en: 'Does Beijing take .icu and .so names?' },
  claims: ['list-of-2021', 'list-of-2025'],
  follow: 'list-of-2025',
  why: {
    zh: '2025 年的页面不受理，旧的腾讯云清单允许 .icu。从新从严，只提醒不拦截，先向接入商确认。',
    en: 'A page of 2025 refuses them, Tencent Cloud’s older list allows .icu. The newer and stricter counts, as a warning: ask the access provider.',
  },
  checkAgain: '2027-05-21',
})
