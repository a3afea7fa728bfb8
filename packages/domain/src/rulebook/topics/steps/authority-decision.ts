/** How long the authority has to decide on a filing (Order 33 of 2005, article 12). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'authority-decision',
  title: { zh: '通信管理局须在多久内答复？', en: 'How long may the authority take?' },
  short: { zh: '管局答复', en: 'Authority’s decision' },
  regime: 'icp-filing',
  procedures: [
    'first-filing',
    'added-service',
    'added-access',
    'filing-change',
    'service-cancellation',
    'principal-cancellation',
    'service-migration',
  ],
  each: 'case',
  demand: {
    kind: 'time-limit',
    after: 'sms-verified',
    until: ['authority-returned', 'authority-passed', 'granted'],
    who: 'authority',
  },
  says: {
    zh: '通信管理局收到齐全的材料后 {range} {unit}内予以备案；不予备案的，在同一期限内通知并说明理由。',
    en: 'Within {range} {unit} of receiving complete material the authority files it, or gives notice of refusal with reasons.',
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'zibo-filing-guide'],
      value: { max: 20, unit: 'working-day' },
      note: {
        zh: '材料在短信核验后送达管局，故自核验完成起算，是我们的读法；许多管局承诺更短。',
        en: 'The material reaches the authority after the SMS check; that it counts from there is our reading. Many authorities promise less.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何首次备案', en: 'Any first filing' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 20, unit: 'working-day' } },
    },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '2005-03-19',
      expect: { is: 'does-not-apply' },
    },
  ],
})
