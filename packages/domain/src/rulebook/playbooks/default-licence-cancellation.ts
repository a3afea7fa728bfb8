/** 许可证注销 Our own way to end a licensed business. */
import { playbook } from '../playbook.ts'
import { throughTheLicensingAuthority } from './parts/licence.ts'
import { forPlanning, on } from './parts/outcomes.ts'

export default playbook({
  id: 'default-licence-cancellation',
  procedure: 'licence-cancellation',
  title: { zh: '我们的办法：许可证注销', en: 'Our own way: licence cancellation' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheLicensingAuthority({
    engage: {
      zh: '与客户商定停止经营的日期，提前 90 日申请；用户的善后先安排好。',
      en: 'Agree on the last day of business and apply 90 days ahead; arrange first for the users.',
    },
    gather: {
      zh: '客户提供许可证、停止经营的决议和善后方案。',
      en: 'The client gives the licence, the resolution to end and what happens to the users.',
    },
    meanwhile: [
      on(
        'planned',
        { zh: '记录停止经营的日期', en: 'The last day is recorded' },
        { to: 'gathering', event: 'end-planned' },
      ),
    ],
    write: { zh: '撰写注销申请，公司签字盖章。', en: 'Write the application; the company signs and seals.' },
    delivered: false,
    end: {
      over: 'ended',
      does: {
        zh: '停止许可业务，首页撤下许可证编号；网站停办的，两个备案一并注销。',
        en: 'End the licensed business and take the number off; if the website ends too, cancel both filings.',
      },
    },
  }),
  promises: [],
  fees: ['licence-official'],
})
