/** A service that ends is cancelled on its last day (Order 33 of 2005, article 15; from memory). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'ending-a-service',
  title: { zh: '停止服务时要做什么？', en: 'What is done when a service ends?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'service-cancellation'],
  each: 'service',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    cancel: { zh: '停止服务的，在停止之日办理注销。', en: 'A service that ends is cancelled on the day it ends.' },
  },
  statements: [
    {
      from: { day: '2005-03-20', unverified: true },
      standing: 'ministerial',
      confidence: 'unverified',
      cites: ['order-33-2005'],
      value: { word: 'cancel' },
    },
  ],
  examples: [
    { name: { zh: '任何网站', en: 'Any website' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '2005-03-19',
      expect: { is: 'does-not-apply' },
    },
  ],
})
