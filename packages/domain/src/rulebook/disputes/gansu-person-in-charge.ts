import { dispute } from '../dispute.ts'

export default dispute({
  id: 'gansu-person-in-charge',
  topic: 'person-in-charge-position',
  scope: 'gansu',
  question: {
    zh: '甘肃的主体负责人必须是法定代表人吗？',
    en: 'Must the legal representative be in charge of a principal in Gansu?',
  },
  claims: ['required', 'with-letter'],
  follow: 'with-letter',
  why: {
    zh: '华为云同一页既列为必须，又允许授权书；腾讯云允许授权书并备注。优先由法定代表人负责。',
    en: 'One page of Huawei Cloud lists it as a must and allows a letter; Tencent Cloud allows a letter with a remark. Prefer the legal representative.',
  },
  checkAgain: '2027-05-21',
})
