import { dispute } from '../dispute.ts'

export default dispute({
  id: 'pre-trial',
  topic: 'pre-trial',
  scope: 'nation',
  question: { zh: '备案前有没有管局“预审”这一步？', en: 'Is there a “pre-trial” at the authority?' },
  claims: ['provider-first', 'agency'],
  follow: 'provider-first',
  why: {
    zh: '备案办法没有这一步，第八条让接入商代为办理；各接入商的流程也都没有。',
    en: 'The filing measures know no such step, their article 8 lets the access provider act; nor does any provider’s process.',
  },
  checkAgain: '2027-05-21',
})
