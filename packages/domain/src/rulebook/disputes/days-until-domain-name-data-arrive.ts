import { dispute } from '../dispute.ts'

export default dispute({
  id: 'days-until-domain-name-data-arrive',
  topic: 'domain-name-data-arrives',
  scope: 'nation',
  question: {
    zh: '域名实名资料几天同步到工信部？',
    en: 'How many days do verified domain-name data take to reach the ministry?',
  },
  claims: ['three-to-five-working-days', 'two-to-three-days'],
  follow: 'three-to-five-working-days',
  why: {
    zh: '同一家接入商的两页不一致；提交太早会被退回，按较长的等。',
    en: 'Two pages of one provider differ; too early means a return, so wait for the longer.',
  },
  checkAgain: '2027-05-21',
})
