import { dispute } from '../dispute.ts'

export default dispute({
  id: 'county-as-licence-authority',
  topic: 'licence-authority',
  scope: 'nation',
  question: { zh: '许可证在区县申请吗？', en: 'Is the licence applied for in the district or county?' },
  claims: ['province-or-ministry', 'county'],
  follow: 'province-or-ministry',
  why: {
    zh: '《电信条例》第九条：一省的由省通信管理局、跨省的由工业和信息化部审批，没有区县一级。',
    en: 'Article 9 of the Telecommunications Regulations: the province’s administration, or the ministry for several provinces. Counties have no part in it.',
  },
  checkAgain: '2027-05-21',
})
