/** 港澳居民来往内地通行证 The travel permit of Hong Kong and Macau residents: H or M and eight digits, older ones ten (unverified). */
import { softDocument } from './foundation/soft-document.ts'

export const hongKongMacauPermit = softDocument({
  id: 'hong-kong-macau-permit',
  title: { zh: '港澳居民来往内地通行证号码', en: 'Hong Kong and Macau travel permit number' },
  usual: /^[HM]\d{8}(\d{2})?$/,
  shown: 'H02468135',
  examples: {
    valid: ['H02468135', 'M0246813501'],
    forgiven: [
      { input: 'h0246 8135', canonical: 'H02468135', warns: ['spaces', 'letter-case'] },
      { input: 'K02468135', canonical: 'K02468135', warns: ['odd-shape'] },
    ],
    refused: [{ input: '回乡证', code: 'wrong-characters' }],
  },
})
