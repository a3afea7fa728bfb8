/** 认领备案 Our own way to attach an older record to the provider’s system. */
import { playbook } from '../playbook.ts'
import { forPlanning } from './parts/outcomes.ts'
import { withinTheProvider } from './parts/within-the-provider.ts'

export default playbook({
  id: 'default-filing-claim',
  procedure: 'filing-claim',
  title: { zh: '我们的办法：认领备案', en: 'Our own way: filing claim' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: withinTheProvider({
    engage: {
      zh: '在备案系统查到原备案，确认主体就是客户。',
      en: 'Find the older record on the filing system, and make sure that it is the client’s.',
    },
    gather: {
      zh: '客户给出备案号、证件和原负责人的信息。',
      en: 'The client gives the number, the document and who was in charge.',
    },
    submit: { zh: '在接入商系统提交认领。', en: 'Submit the claim in the provider’s system.' },
    afterwards: {
      zh: '核对系统显示的信息，不一致的接着办变更。',
      en: 'Read through what the system shows; where it is not true, go on with a change.',
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
