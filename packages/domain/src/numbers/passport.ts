/** 护照 A passport of any country: nothing is known of all of them but letters and digits. */
import { softDocument } from './foundation/soft-document.ts'

export const passport = softDocument({
  id: 'passport',
  title: { zh: '护照号码', en: 'Passport number' },
  usual: /^[0-9A-Z]{6,12}$/,
  shown: 'E02468135',
  examples: {
    valid: ['E02468135', '024681357'],
    forgiven: [{ input: 'e0246 8135', canonical: 'E02468135', warns: ['spaces', 'letter-case'] }],
    refused: [{ input: '护照', code: 'wrong-characters' }],
  },
})
