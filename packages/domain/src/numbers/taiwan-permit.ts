/** 台湾居民来往大陆通行证 The travel permit of Taiwan residents (台胞证): eight digits, older ones ten and a letter (unverified). */
import { softDocument } from './foundation/soft-document.ts'

export const taiwanPermit = softDocument({
  id: 'taiwan-permit',
  title: { zh: '台湾居民来往大陆通行证号码', en: 'Taiwan travel permit number' },
  usual: /^\d{8}$/,
  shown: '02468135',
  examples: {
    valid: ['02468135'],
    forgiven: [{ input: '0246813501B', canonical: '0246813501B', warns: ['odd-shape'] }],
    refused: [{ input: '0246', code: 'wrong-characters' }],
  },
})
