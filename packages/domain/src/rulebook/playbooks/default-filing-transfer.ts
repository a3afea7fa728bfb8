/** 转移备案 Our own way to move a filing between two accounts. */
import { playbook } from '../playbook.ts'
import { forPlanning } from './parts/outcomes.ts'
import { withinTheProvider } from './parts/within-the-provider.ts'

export default playbook({
  id: 'default-filing-transfer',
  procedure: 'filing-transfer',
  title: { zh: '我们的办法：转移备案', en: 'Our own way: filing transfer' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: withinTheProvider({
    engage: {
      zh: '弄清从哪个账号转到哪个账号，两边都由客户掌握。',
      en: 'Find out from which account to which; the client holds both.',
    },
    gather: {
      zh: '客户给出两个账号和备案号，两边没有在办订单。',
      en: 'The client names both accounts and the filing; neither has an open order.',
    },
    submit: {
      zh: '在原账号发起转移，在新账号确认。',
      en: 'Start it in the old account and confirm it in the new one.',
    },
    afterwards: {
      zh: '以后的变更在新账号办理；记下账号的归属。',
      en: 'Later changes are made in the new account: note whose it is.',
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
