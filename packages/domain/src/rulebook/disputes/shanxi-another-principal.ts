import { dispute } from '../dispute.ts'

export default dispute({
  id: 'shanxi-another-principal',
  topic: 'another-principal',
  scope: 'shanxi',
  question: { zh: '山西的备案能变更到另一个主体名下吗？', en: 'May a record pass to another principal in Shanxi?' },
  claims: ['free', 'name-only'],
  follow: null,
  why: {
    zh: '腾讯云 2021 年称可以自由变更；阿里云 2018 年的页面只受理与名称有关的变更。都不新，先向接入商确认。',
    en: 'Tencent Cloud in 2021 allows any change; a page of Alibaba Cloud of 2018 only one related to the name. Neither is new: ask the access provider first.',
  },
  checkAgain: '2027-05-21',
})
