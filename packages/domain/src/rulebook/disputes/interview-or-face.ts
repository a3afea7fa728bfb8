import { dispute } from '../dispute.ts'

export default dispute({
  id: 'interview-or-face',
  topic: 'real-person-verification',
  scope: 'nation',
  question: { zh: '还要到接入商面审吗？', en: 'Is there still an interview at the provider’s office?' },
  claims: ['electronic', 'interview'],
  follow: 'electronic',
  why: {
    zh: '人脸核验已取代当面核验；世纪互联的流程未注明日期，是较早的做法。',
    en: 'The live verification has replaced it; 21Vianet’s text is undated and older.',
  },
  checkAgain: '2027-05-21',
})
