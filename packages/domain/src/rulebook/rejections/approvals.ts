/** 前置审批退回 Reasons that lie in approvals of other authorities. */
import { rejections } from '../rejection.ts'

export const approvalRejections = rejections([
  {
    id: 'prior-approval-missing',
    kind: 'prior-approval',
    stages: ['provider', 'authority'],
    reason: {
      zh: '内容需要前置审批，没有提供文件。名称或经营范围里的字词也会引出这一条。',
      en: 'The content needs an approval and none was handed in. Words in the name or the business scope lead to this too.',
    },
    remedy: {
      zh: '取得批准，填写文号并上传文件；做不到的，删去相关内容。',
      en: 'Obtain the approval, enter its number and upload it; otherwise take the content off.',
    },
    caughtBy: { topics: ['prior-approval', 'service-name-approval-words', 'scope-keywords'] },
    cites: ['tencent-prior-approval', 'huawei-materials'],
  },
  {
    id: 'prior-approval-expired',
    kind: 'prior-approval',
    stages: ['provider'],
    reason: {
      zh: '前置审批文件已过期，或图片不清晰。',
      en: 'The prior approval has expired, or its picture is unclear.',
    },
    remedy: { zh: '续期后上传清晰的文件。', en: 'Renew it, and upload a clear picture.' },
    caughtBy: { topics: ['prior-approval-validity'] },
    cites: ['huawei-filing-knowledge-base'],
  },
  {
    id: 'no-training-letter-missing',
    kind: 'prior-approval',
    stages: ['provider'],
    reason: {
      zh: '经营范围涉及教育培训等内容，没有交“不涉及”承诺书。',
      en: 'The business scope names education or the like, and the letter that nothing of it is offered is missing.',
    },
    remedy: {
      zh: '按本省模板上传承诺书；湖北、辽宁等不收承诺书的，先到登记机关核减经营范围。',
      en: 'Upload the letter by the province’s template; where letters are refused, as in Hubei and Liaoning, reduce the scope at the registry.',
    },
    caughtBy: { topics: ['no-training-letter', 'scope-keywords'] },
    cites: ['huawei-materials', 'tencent-education-letters'],
  },
])
