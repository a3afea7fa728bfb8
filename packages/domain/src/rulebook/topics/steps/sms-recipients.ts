/** Who receives the SMS of the ministry. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'sms-recipients',
  title: { zh: '短信发给谁？', en: 'Who receives the SMS?' },
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
  demand: { kind: 'advice' },
  says: {
    'by-procedure': {
      zh: '首次备案和新增服务发给主体负责人和服务负责人，同一人只发一码；新增接入和注销服务发给服务负责人；注销主体发给主体负责人；变更看变更内容。App 负责人不收码，见“App 备案还要注意什么？”。',
      en: 'For a first filing or an added service: the persons in charge of the principal and of the service, one code where they are the same. For an added access or a cancelled service: the person in charge of the service. For a cancelled principal: the person in charge of the principal. For a change: by what changes. The person in charge of an App gets none: see “What else matters about the filing of an App?”.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      value: { word: 'by-procedure' },
    },
  ],
  examples: [
    { name: { zh: '任何备案', en: 'Any filing' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
