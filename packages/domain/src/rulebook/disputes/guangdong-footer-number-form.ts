import { dispute } from '../dispute.ts'

export default dispute({
  id: 'guangdong-footer-number-form',
  topic: 'footer-number-form',
  scope: 'guangdong',
  question: {
    zh: '广东的网站页脚写主体备案号还是服务备案号？',
    en: 'Does a website in Guangdong show the principal’s number or the number of the service?',
  },
  claims: ['principal-number', 'as-elsewhere'],
  follow: 'principal-number',
  why: {
    zh: '华为云 2025 年写明广东悬挂不带序号的主体备案号；其他省份一律写服务备案号，没有读到广东管局的正式文件。按写明广东的来源办。',
    en: 'Huawei Cloud in 2025 names Guangdong and says the principal’s number; every other province shows the number of the service, and no paper of the Guangdong administration was read. The source that names Guangdong counts.',
  },
  checkAgain: '2027-05-21',
})
