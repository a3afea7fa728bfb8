/** How long the persons in charge have for the SMS check. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'sms-check',
  title: { zh: '短信核验要在多久内完成？', en: 'How soon must the SMS check be done?' },
  short: { zh: '短信核验', en: 'SMS check' },
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
  demand: { kind: 'time-limit', after: 'sms-sent', until: ['sms-verified', 'sms-failed'], who: 'person-in-charge' },
  says: { zh: '短信发出后 {range} {unit}内完成核验。', en: 'The check is done within {range} {unit} of the SMS.' },
  statements: [
    {
      from: { seenBy: '2018-04-04' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['alibaba-add-website-2018'],
      value: { max: 48, unit: 'hour' },
      note: { zh: '当时只有七个省份实行。', en: 'At that time in seven provinces only.' },
    },
    {
      claim: '24-hours',
      from: { day: '2020-08-17' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-485-2016', 'tencent-sms-verification-notice', 'huawei-filing-knowledge-base'],
      value: { max: 24, unit: 'hour' },
      note: {
        zh: '全国实行，取消接入除外；发件号码 12381 或 106 开头；在备案系统输入六位验证码、手机号和证件号码后六位。错五次仍可再试，第六次退回（华为云）；逾期退回接入商，信息未变可重新提交。',
        en: 'Nationwide, except for leaving a provider; sent from 12381 or a number beginning with 106; the code of six digits, the mobile and the last six characters of the document are entered on the filing system. After five wrong tries the sixth returns the order (Huawei Cloud); after the limit it goes back to the provider and, unchanged, can be submitted again.',
      },
    },
    {
      claim: '72-hours',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['aliyunyh-sms-window'],
      value: null,
      says: { zh: '一家第三方网站：72 小时内完成。', en: 'A third party’s page: within 72 hours.' },
    },
    {
      claim: 'no-check',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['vianet-application-process', 'redstar-works-licence-page'],
      part: 'no-check',
      value: null,
      says: {
        zh: '世纪互联的旧流程和 REDSTAR Works 的十个步骤里没有短信核验。',
        en: 'The older way of 21Vianet and the ten steps of REDSTAR Works know no SMS check.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '2026 年', en: 'In 2026' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 24 } },
    },
    {
      name: { zh: '2019 年', en: 'In 2019' },
      given: {},
      on: '2019-06-01',
      expect: { is: 'applies', value: { max: 48 } },
    },
    {
      name: { zh: '相近但不同：2017 年还没有', en: 'Near miss: there was none in 2017' },
      given: {},
      on: '2017-06-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
