import { dispute } from '../dispute.ts'

export default dispute({
  id: 'licence-for-every-website',
  topic: 'needs-filing',
  scope: 'nation',
  question: { zh: '任何网站都要办 ICP 许可证吗？', en: 'Does every website need an ICP licence?' },
  claims: ['filing-or-licence', 'licence-for-all'],
  follow: 'filing-or-licence',
  why: {
    zh: '《互联网信息服务管理办法》第三、四条：有偿的许可，无偿的备案。',
    en: 'Articles 3 and 4 of Decree 292: a licence for paid services, a filing for the others.',
  },
  checkAgain: '2027-05-21',
})
