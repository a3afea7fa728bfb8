/** 依法经营承诺书 The company promises to operate within the law. */
import { documentKind } from '../document-kind.ts'
import { formPrevails, usual } from '../licence-parts.ts'
import { items, paragraph, signedByPrincipal, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'lawful-operation-letter',
  title: { zh: '依法经营电信业务承诺书', en: 'Commitment to lawful operation' },
  about: { zh: '承诺依法经营电信业务。', en: 'The company promises to keep the rules of the licence.' },
  each: 'principal',
  askedBy: { materials: ['lawful-operation-letter'] },
  particulars: [],
  wordings: [
    {
      ...usual,
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency'],
      note: formPrevails,
      blocks: [
        toAuthority,
        paragraph(
          '{principal.name}（统一社会信用代码：{principal.documentNumber}）申请增值电信业务经营许可，承诺：',
          '{principal.name} (credit code {principal.documentNumber}), applying for a value-added telecom licence, promises:',
        ),
        items(
          [
            '遵守《中华人民共和国网络安全法》《中华人民共和国电信条例》《互联网信息服务管理办法》《电信业务经营许可管理办法》等规定；',
            'to keep the Cybersecurity Law, the Telecommunications Regulations, the Measures on Internet Information Services and the Measures on Telecom Licences;',
          ],
          [
            '按照许可证载明的业务种类和范围经营，不转租、转让、倒卖许可证；',
            'to operate what the licence names, and neither let, pass on nor sell it;',
          ],
          [
            '按时报送年报，许可事项变更、终止经营时依法办理手续；',
            'to report every year in time, and to apply for changes and for the end;',
          ],
          [
            '落实网络与信息安全责任，保护用户合法权益和个人信息；',
            'to answer for network and information security and to protect users and their data;',
          ],
          ['在网站主页显著位置标明许可证编号。', 'to show the licence number clearly on the home page.'],
        ),
        paragraph('如违反上述承诺，愿意承担相应的法律责任。', 'Should we break this promise we answer for it in law.'),
        signedByPrincipal,
      ],
    },
  ],
})
