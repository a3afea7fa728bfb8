/**
 * When an App is filed: new ones before they go live, those of before September 2023 by 31 March 2024 (the phases of the
 * notice on App filing, as a research note quotes them).
 */
import { topic } from '../../topic.ts'

const base = {
  standing: 'ministerial',
  confidence: 'secondary',
  cites: ['miit-notice-105-2023', 'app-filing-research-note'],
} as const

export default topic({
  id: 'app-before-going-live',
  title: { zh: 'App 何时备案？', en: 'When is an App filed?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': ['app', 'mini-program', 'quick-app'] },
  demand: { kind: 'duty' },
  says: {
    'before-going-live': {
      zh: '新开展业务的，先备案，后上线。',
      en: 'A new one is filed before it goes live.',
    },
    stock: {
      zh: '2023 年 9 月前已上线的，在 2024 年 3 月 31 日前补办备案。',
      en: 'One that was live before September 2023 is filed by 2024-03-31.',
    },
    checks: {
      zh: '存量补办期已过；2024 年 4 月至 6 月各地开展检查。',
      en: 'The time for existing ones is over; from April to June 2024 the administrations check.',
    },
    normal: {
      zh: '转入常态化管理：未备案的一律先备案，后上线。',
      en: 'The normal regime: whatever is not filed is filed before it goes live.',
    },
  },
  statements: [
    { ...base, from: { day: '2023-09-01' }, part: 'new', value: { word: 'before-going-live' } },
    {
      ...base,
      from: { day: '2023-09-01' },
      part: 'existing',
      value: { word: 'stock' },
      note: {
        zh: '有转载写作 2024 年 4 月。',
        en: 'A copy speaks of April 2024.',
      },
    },
    { ...base, from: { day: '2024-04-01' }, part: 'existing', value: { word: 'checks' } },
    { ...base, from: { day: '2024-07-01' }, part: 'existing', value: { word: 'normal' } },
  ],
  examples: [
    {
      name: { zh: '2024 年 3 月 31 日，存量 App', en: 'An existing App on 2024-03-31' },
      given: { 'service.form': 'app' },
      on: '2024-03-31',
      expect: { is: 'applies', part: 'existing', value: { word: 'stock' } },
    },
    {
      name: { zh: '今天', en: 'Today' },
      given: { 'service.form': 'mini-program' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'existing', value: { word: 'normal' } },
    },
    {
      name: { zh: '相近但不同：2023 年 8 月', en: 'Near miss: in August 2023' },
      given: { 'service.form': 'app' },
      on: '2023-08-31',
      expect: { is: 'does-not-apply', part: 'existing' },
    },
  ],
})
