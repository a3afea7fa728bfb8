import { dispute } from '../dispute.ts'

export default dispute({
  id: 'office-phone',
  topic: 'emergency-phone',
  scope: 'nation',
  question: { zh: '填办公室电话还是应急电话？', en: 'An office phone or an emergency phone?' },
  claims: ['emergency-phone', 'office-phone'],
  follow: 'emergency-phone',
  why: {
    zh: '现在的表单和接口只有应急电话；个别省份仍收座机，两种都备好。',
    en: 'Today’s forms and interfaces have the emergency phone only; some provinces still take a landline, so have both ready.',
  },
  checkAgain: '2027-05-21',
})
