/** 取消接入 Our own way to leave an access provider without leaving an empty shell. */
import { playbook } from '../playbook.ts'
import { forPlanning } from './parts/outcomes.ts'
import { withinTheProvider } from './parts/within-the-provider.ts'

export default playbook({
  id: 'default-access-cancellation',
  procedure: 'access-cancellation',
  title: { zh: '我们的办法：取消接入', en: 'Our own way: access cancellation' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: withinTheProvider({
    engage: {
      zh: '先问这是不是最后一个接入：是的话会成为空壳，备案随后被注销。',
      en: 'Ask whether it is the last access: then the record becomes an empty shell and is cancelled.',
    },
    gather: {
      zh: '客户给出备案号和要离开的接入商；解析已切走。',
      en: 'The client names the filing and the provider to leave; nothing resolves to it any more.',
    },
    submit: { zh: '在该接入商的账号中提交取消接入。', en: 'Submit the cancellation in the account at that provider.' },
    takes: { min: 3, max: 5, unit: 'working-day' },
    afterwards: {
      zh: '确认服务仍有一家接入商，更新台账。',
      en: 'Make sure that another access provider is left, and update the register.',
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
