/** Huawei Cloud: pictures only, up to 4 MB. */
import { pictureLimit } from './picture-limit.ts'

export const huawei = pictureLimit({
  id: 'huawei',
  title: { zh: '华为云', en: 'Huawei Cloud' },
  providers: ['华为云', 'Huawei Cloud', '华为'],
  from: { seenBy: '2025-09-24' },
  standing: 'provider-practice',
  confidence: 'secondary',
  cites: ['huawei-filing-knowledge-base'],
  types: ['image/jpeg', 'image/png'],
  megabytes: 4,
  colour: true,
  note: { zh: '只收图片，不收 PDF。', en: 'Pictures only, no PDF.' },
})
