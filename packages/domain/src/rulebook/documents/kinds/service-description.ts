/** 服务内容说明 What a service shows and what it is for, in the words the provinces want to read in the remark. */
import { documentKind } from '../document-kind.ts'
import { heading, paragraph, signedByIndividual, signedByPrincipal, table } from '../parts.ts'

const what = table(
  ['网站名称', 'Name of the service', '{service.name}'],
  ['域名', 'Domain names', '{domainName.name}'],
  ['服务内容', 'Content', '{service.content}'],
  ['语言', 'Languages', '{service.languages}'],
  ['前置审批', 'Prior approvals', '{service.priorApprovals}'],
  ['收入来源', 'Income', '{service.income}'],
  ['接入服务商', 'Access provider', '{service.accessProvider}'],
)
const purpose = paragraph(
  '网站的具体内容和用途：{service.remark}',
  'What it shows and what it is for: {service.remark}',
)
const usual = { from: { seenBy: '2021-07-15' }, origin: 'ours', confidence: 'secondary' } as const

export default documentKind({
  id: 'service-description',
  title: { zh: '网站服务内容说明', en: 'Description of the service' },
  about: {
    zh: '说明网站内容和用途，并给出可直接填入备注的文字。',
    en: 'What the service is for, with the text ready for the remark.',
  },
  each: 'service',
  askedBy: { topics: ['service-remark', 'service-remark-length', 'personal-pledge'] },
  particulars: [],
  wordings: [
    {
      ...usual,
      cites: ['tencent-filing-documents'],
      when: { 'principal.kind': 'organisation' },
      blocks: [
        paragraph(
          '主办单位：{principal.name}（{principal.documentType}号码：{principal.documentNumber}）',
          'Principal: {principal.name} ({principal.documentType} {principal.documentNumber})',
        ),
        what,
        heading('内容和用途', 'Content and purpose'),
        purpose,
        heading('备注文字（可直接粘贴）', 'Text of the remark, ready to paste'),
        paragraph(
          '本网站为{principal.name}的单位网站，{service.remark}不涉及前置审批内容，不提供有偿信息服务。',
          'This is the website of {principal.name}. {service.remark} It carries no content that needs prior approval and sells no information.',
        ),
        signedByPrincipal,
      ],
    },
    {
      ...usual,
      cites: ['tencent-filing-documents'],
      when: { 'principal.kind': 'individual' },
      blocks: [
        paragraph('主办人：{principal.name}', 'Principal: {principal.name}'),
        what,
        heading('内容和用途', 'Content and purpose'),
        purpose,
        heading('备注文字（可直接粘贴）', 'Text of the remark, ready to paste'),
        paragraph(
          '{service.remark}本网站为个人网站，不含企业单位信息，如有虚假愿被注销并列入黑名单。',
          '{service.remark} This is a personal website without company content; I accept cancellation and the blacklist if that is false.',
        ),
        signedByIndividual,
      ],
    },
  ],
})
