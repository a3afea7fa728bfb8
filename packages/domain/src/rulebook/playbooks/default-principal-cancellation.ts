/** 注销主体 Our own way to end a record with all its services. */
import { playbook } from '../playbook.ts'
import { sms } from '../procedures/parts/texts.ts'
import { forPlanning } from './parts/outcomes.ts'
import { throughTheAuthority } from './parts/through-the-authority.ts'

export default playbook({
  id: 'default-principal-cancellation',
  procedure: 'principal-cancellation',
  title: { zh: '我们的办法：注销主体', en: 'Our own way: principal cancellation' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheAuthority({
    engage: {
      zh: '列出名下全部服务，请客户书面确认不能恢复；空壳主体须向管局线下办理的，改走线下。',
      en: 'List every service on the record and have the client confirm that it cannot be undone; where empty shells go by paper to the authority, go there.',
    },
    gather: {
      zh: '客户给出主体信息、注销说明和主体负责人的手机；全部网站停止解析。',
      en: 'The client gives the principal, a statement and the mobile of its person in charge; all websites stop resolving.',
    },
    verified: false,
    sms: sms.ofThePrincipal,
    review: { min: 1, max: 20, unit: 'working-day' },
    end: {
      over: 'done',
      does: {
        zh: '撤下全部编号，注销公安备案；一两个工作日后复查状态，归档并按约定删除个人信息。',
        en: 'Take all numbers off, cancel the police filings, look again a day or two later; file the case and delete personal data as agreed.',
      },
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
