/** 网站迁移 Our own way to move a website to another principal. */
import { playbook } from '../playbook.ts'
import { sms } from '../procedures/parts/texts.ts'
import { forPlanning } from './parts/outcomes.ts'
import { throughTheAuthority } from './parts/through-the-authority.ts'

export default playbook({
  id: 'default-service-migration',
  procedure: 'service-migration',
  title: { zh: '我们的办法：网站迁移', en: 'Our own way: service migration' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheAuthority({
    engage: {
      zh: '确认两地支持迁移、接收方不是个人、双方没有在办订单，App 不能迁移。',
      en: 'Make sure that the province migrates, the receiver is no individual and neither side has an open order; Apps cannot be moved.',
    },
    gather: {
      zh: '先把域名过户给接收方；双方准备迁移申请材料并各用自己的账号。',
      en: 'The domain name goes to the receiver first; both sides prepare the papers, each with an account of its own.',
    },
    verified: false,
    sms: sms.whoeverReceivesIt,
    review: { min: 1, max: 20, unit: 'working-day' },
    end: {
      over: 'granted',
      does: {
        zh: '核对编号并换到首页；到公安平台变更开办主体。',
        en: 'Look the number up and show it on the home page; change the operator on the police platform.',
      },
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
