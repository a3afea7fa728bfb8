/** 许可证变更 Our own way to change what a licence says. */
import { playbook } from '../playbook.ts'
import { throughTheLicensingAuthority } from './parts/licence.ts'
import { forPlanning, on } from './parts/outcomes.ts'

export default playbook({
  id: 'default-licence-change',
  procedure: 'licence-change',
  title: { zh: '我们的办法：许可证变更', en: 'Our own way: licence change' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheLicensingAuthority({
    engage: {
      zh: '弄清变的是名称、法定代表人还是范围、股权；登记事项在工商变更后 30 日内办，主体和范围提前 90 日办。',
      en: 'Name and legal representative follow the registry within 30 days; a new holder or scope is told 90 days ahead. Find out which it is.',
    },
    gather: {
      zh: '客户提供工商变更记录、决议和新的证照。',
      en: 'The client gives the registry’s record of the change, the resolution and the new documents.',
    },
    meanwhile: [
      on(
        'planned',
        { zh: '记录计划变更的日期', en: 'The planned day is recorded' },
        { to: 'gathering', event: 'change-planned' },
      ),
      on(
        'registered',
        { zh: '工商变更登记完成', en: 'Changed at the company registry' },
        { to: 'gathering', event: 'registry-changed' },
      ),
    ],
    write: { zh: '撰写变更申请，公司签字盖章。', en: 'Write the application; the company signs and seals.' },
    delivered: true,
    end: {
      over: 'granted',
      does: {
        zh: '核对换发的许可证；备案和公安备案中相同的信息一并变更。',
        en: 'Look at the new certificate; change the same data in both filings.',
      },
    },
  }),
  promises: [],
  fees: ['licence-official'],
})
