import { dispute } from '../dispute.ts'

export default dispute({
  id: 'curtain-photograph',
  topic: 'curtain-photograph',
  scope: 'nation',
  question: { zh: '还要到办公室拍幕布照片吗？', en: 'Is a photograph before a curtain still taken?' },
  claims: ['electronic', 'at-the-office'],
  follow: 'electronic',
  why: {
    zh: '各大接入商都已改用人脸核验；确切的停用日期不详。幕布是接入商的，不是工信部的。',
    en: 'The large providers all verify the face electronically; when the curtain ended is not known to the day. It was the provider’s, not the ministry’s.',
  },
  checkAgain: '2027-05-21',
})
