/** 网络与信息安全保障措施 The three parts the decree names: the site, confidentiality, the users' data (Decree 292, article 6). */
import { documentKind } from '../document-kind.ts'
import { safeguards, usual } from '../licence-parts.ts'
import { heading, items, paragraph, signedByPrincipal, table } from '../parts.ts'

export default documentKind({
  id: 'security-measures',
  title: { zh: '网络与信息安全保障措施', en: 'Safeguards for network and information security' },
  about: {
    zh: '网站安全、信息安全保密、用户信息安全三项制度。',
    en: 'Rules for the site, for confidentiality and for users’ data.',
  },
  each: 'principal',
  askedBy: { materials: ['security-measures'] },
  particulars: [
    { id: 'security-officer', title: { zh: '信息安全责任人', en: 'Officer for information security' } },
    { id: 'security-phone', title: { zh: '责任人电话', en: 'Phone of the officer' } },
    {
      id: 'security-staff',
      title: { zh: '信息安全人员', en: 'Security staff' },
      hint: { zh: '姓名、岗位、职责。', en: 'Names, posts, tasks.' },
      long: true,
    },
  ],
  wordings: [
    {
      ...usual,
      cites: ['decree-292', 'licence-staff-fangzhou'],
      blocks: [
        heading('一、组织和责任', '1. Organisation'),
        table(
          ['公司名称', 'Company', '{principal.name}'],
          ['信息安全责任人', 'Officer for information security', '{security-officer}'],
          ['联系电话', 'Phone', '{security-phone}'],
        ),
        paragraph('信息安全人员：{security-staff}', 'Security staff: {security-staff}'),
        heading('二、网站安全保障措施', '2. Safeguards of the site'),
        safeguards,
        heading('三、信息安全保密管理制度', '3. Confidentiality'),
        items(
          [
            '信息发布实行三审制，先审后发，留存审核记录；',
            'three checks before anything is published; the checks are recorded;',
          ],
          [
            '建立关键词过滤和人工巡查，发现违法信息立即停止传输、删除、保存记录并报告；',
            'words are filtered and pages looked through; what is unlawful is stopped, deleted, recorded and reported;',
          ],
          ['员工签署保密协议，涉密信息不上网；', 'staff sign confidentiality, and secrets do not go online;'],
          ['配合主管部门和公安机关的监督检查。', 'the checks of authority and police are supported.'],
        ),
        heading('四、用户信息安全管理制度', '4. Users’ data'),
        items(
          [
            '收集用户信息遵循合法、正当、必要和诚信原则，公开规则，取得同意；',
            'users’ data are collected lawfully, fairly and sparingly, by published rules and with consent;',
          ],
          [
            '用户真实身份信息认证，分类加密存储，访问留痕；',
            'real identities are verified, stored encrypted by class, each access recorded;',
          ],
          [
            '不泄露、篡改、毁损、出售或者非法提供用户信息；',
            'users’ data are not leaked, changed, destroyed, sold or passed on unlawfully;',
          ],
          [
            '发生泄露的，立即补救，告知用户并报告主管部门；',
            'a leak is mended at once and told to users and authority;',
          ],
          [
            '用户可以查询、更正、删除其信息和注销账号。',
            'users may see, correct and delete their data and close their account.',
          ],
        ),
        heading('五、应急处置', '5. Emergencies'),
        paragraph(
          '制定应急预案，每年至少演练一次。发生安全事件时，一小时内启动预案，保存证据，向主管部门报告。',
          'There is an emergency plan, practised once a year at least. It starts within one hour; evidence is kept and the authority told.',
        ),
        signedByPrincipal,
      ],
    },
  ],
})
