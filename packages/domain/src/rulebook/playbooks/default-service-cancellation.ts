/** 注销服务 Our own way to take one service off the record. */
import { playbook } from '../playbook.ts'
import { sms } from '../procedures/parts/texts.ts'
import { forPlanning } from './parts/outcomes.ts'
import { throughTheAuthority } from './parts/through-the-authority.ts'

export default playbook({
  id: 'default-service-cancellation',
  procedure: 'service-cancellation',
  title: { zh: '我们的办法：注销服务', en: 'Our own way: service cancellation' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheAuthority({
    engage: {
      zh: '请客户书面确认：注销不能恢复，编号不再回来；是最后一个服务的，问清主体是否一并注销。',
      en: 'Have the client confirm in writing that it cannot be undone and the number does not come back; if it is the last service, ask about the principal.',
    },
    gather: {
      zh: '客户给出备案号和网站负责人的手机；停止解析。',
      en: 'The client gives the number and the mobile of the person in charge; the name stops resolving.',
    },
    verified: false,
    sms: sms.ofTheService,
    review: { min: 3, max: 5, unit: 'working-day' },
    end: {
      over: 'done',
      does: {
        zh: '撤下备案号，注销公安备案；一两个工作日后在备案系统复查。',
        en: 'Take the number off, cancel the police filing, and look at the filing system a day or two later.',
      },
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
