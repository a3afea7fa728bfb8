/** 许可证续期 Our own way to renew in time. */
import { playbook } from '../playbook.ts'
import { throughTheLicensingAuthority } from './parts/licence.ts'
import { forPlanning } from './parts/outcomes.ts'

export default playbook({
  id: 'default-licence-renewal',
  procedure: 'licence-renewal',
  title: { zh: '我们的办法：许可证续期', en: 'Our own way: licence renewal' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheLicensingAuthority({
    engage: {
      zh: '到期前半年提醒客户；核对业务已经开展、年报没有缺，没有开展的不予续期。',
      en: 'Remind the client half a year ahead; business has begun and no annual report is missing, or it is not renewed.',
    },
    gather: {
      zh: '客户提供现有许可证、近期人员和社保、业务开展情况，到期 90 日前提交。',
      en: 'The client gives the licence, staff and insurance and what business was done; it is due 90 days before expiry.',
    },
    write: {
      zh: '撰写续期申请和业务情况说明，公司签字盖章。',
      en: 'Write the application and the account of the business; the company signs and seals.',
    },
    delivered: true,
    end: {
      over: 'granted',
      does: {
        zh: '核对新证，更新首页编号，记下下一个到期日。',
        en: 'Look at the new certificate, update the home page and note the next expiry.',
      },
    },
  }),
  promises: [],
  fees: ['licence-renewal-official'],
})
