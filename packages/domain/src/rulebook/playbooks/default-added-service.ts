/** 新增服务 Our own way to a further service on a record that stands. */
import { playbook } from '../playbook.ts'
import { sms } from '../procedures/parts/texts.ts'
import { forPlanning } from './parts/outcomes.ts'
import { throughTheAuthority } from './parts/through-the-authority.ts'

export default playbook({
  id: 'default-added-service',
  procedure: 'added-service',
  title: { zh: '我们的办法：新增服务', en: 'Our own way: added service' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheAuthority({
    engage: {
      zh: '核对主体备案与现在的证件一致，已备案的网站都能打开并挂着备案号。',
      en: 'Compare the record with the documents of today; every website on record is reachable and shows its number.',
    },
    gather: {
      zh: '客户填写新服务、负责人和域名；已备案网站有问题的先改好。',
      en: 'The client fills in the new service, its person in charge and domain name; websites on record are mended first.',
    },
    verified: true,
    sms: sms.everyPerson,
    review: { min: 1, max: 20, unit: 'working-day' },
    end: {
      over: 'granted',
      does: {
        zh: '新网站挂上它自己的备案号；30 日内办理公安联网备案。',
        en: 'The new website shows its own number; the police filing follows within 30 days.',
      },
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
