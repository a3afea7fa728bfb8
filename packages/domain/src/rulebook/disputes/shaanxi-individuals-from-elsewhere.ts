import { dispute } from '../dispute.ts'

export default dispute({
  id: 'shaanxi-individuals-from-elsewhere',
  topic: 'individual-from-elsewhere',
  scope: 'shaanxi',
  question: { zh: '外省个人能否在陕西备案？', en: 'May an individual from another province file in Shaanxi?' },
  claims: ['accepted', 'with-local-number'],
  follow: 'with-local-number',
  why: {
    zh: '华为云 2025 年称支持跨省；腾讯云 2021 年要求个人用本省号码。两者可以并存：接受外省身份证，号码用陕西的。',
    en: 'Huawei Cloud in 2025 takes other provinces’ cards; Tencent Cloud in 2021 asks individuals for a number of the province. Both can hold: the card may be from elsewhere, the number is from Shaanxi.',
  },
  checkAgain: '2027-05-21',
})
