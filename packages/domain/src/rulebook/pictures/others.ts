/** What is seen at most access providers: for whoever has no limits on our shelf. */
import { pictureLimit } from './picture-limit.ts'

export const others = pictureLimit({
  id: 'others',
  title: { zh: '其他接入商（一般做法）', en: 'Other access providers (as usual)' },
  providers: [],
  from: { seenBy: '2021-07-15' },
  standing: 'provider-practice',
  confidence: 'unverified',
  cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
  types: ['image/jpeg', 'image/png'],
  megabytes: 4,
  colour: true,
  note: {
    zh: '该接入商未公布或我们未见其限制，按常见的 4 MB 准备。',
    en: 'We know no limit of this provider: prepared for the common 4 MB.',
  },
})
