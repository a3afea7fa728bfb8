import { dispute } from '../dispute.ts'

export default dispute({
  id: 'hainan-person-in-charge',
  topic: 'person-in-charge-position',
  scope: 'hainan',
  question: {
    zh: '海南的主体负责人必须是法定代表人吗？',
    en: 'Must the legal representative be in charge of a principal in Hainan?',
  },
  claims: ['required', 'with-letter'],
  follow: 'with-letter',
  why: {
    zh: '华为云 2021 年称必须；腾讯云和华为云 2025 年都说可以授权，最新的来源一致。',
    en: 'Huawei Cloud said so in 2021; Tencent Cloud and Huawei Cloud in 2025 allow a letter: the newest sources agree.',
  },
  checkAgain: '2027-05-21',
})
