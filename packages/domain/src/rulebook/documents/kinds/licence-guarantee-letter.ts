/** 保证书 No content of the approval list is touched by the licensed service. */
import { documentKind } from '../document-kind.ts'
import { usual } from '../licence-parts.ts'
import { items, paragraph, signedByPrincipal, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'licence-guarantee-letter',
  title: { zh: '不涉及前置审批内容保证书', en: 'Guarantee: no content that needs prior approval' },
  about: { zh: '申请许可时保证不涉及前置审批内容。', en: 'Given with the application for a licence.' },
  each: 'principal',
  askedBy: {
    procedures: ['licence-application'],
    because: {
      zh: '有代办机构列出这份材料；我们没有见到主管部门的要求，需要时使用。',
      en: 'An agency names it; we saw no authority ask for it. For use where it is wanted.',
    },
    cites: ['gangxintong-licence-guide'],
  },
  particulars: [],
  wordings: [
    {
      ...usual,
      cites: ['gangxintong-licence-guide'],
      blocks: [
        toAuthority,
        paragraph(
          '{principal.name}申请互联网信息服务业务，网站“{service.name}”（域名：{domainName.name}）保证：',
          '{principal.name}, applying to offer internet information services by “{service.name}” (domain name {domainName.name}), guarantees:',
        ),
        items(
          [
            '不从事新闻、出版、文化、广播电视节目等须经有关主管部门审核同意的互联网信息服务；',
            'it offers no news, publishing, culture, broadcasting or other information that an authority must approve;',
          ],
          [
            '如增加上述内容，先取得同意文件，再办理许可事项变更。',
            'before any is added, the approval is obtained and the change of the licence applied for.',
          ],
        ),
        paragraph('保证内容如有不实，愿意承担相应的法律责任。', 'Should this be untrue we answer for it in law.'),
        signedByPrincipal,
      ],
    },
  ],
})
