import { dispute } from '../dispute.ts'

export default dispute({
  id: 'hunan-phone-province',
  topic: 'phone-province',
  scope: 'hunan',
  question: { zh: '湖南要用本省手机号吗？', en: 'Must the mobile in Hunan be a number of the province?' },
  claims: ['hunan-number', 'own-number'],
  follow: 'hunan-number',
  why: {
    zh: '腾讯云只要求本人号码；华为云 2025 年要求个人用湖南号码，一家代理商称一律要用。从新从严。',
    en: 'Tencent Cloud only asks the person’s own number; Huawei Cloud in 2025 asks individuals for a Hunan number, a reseller everybody. The newer and stricter counts.',
  },
  checkAgain: '2027-05-21',
})
