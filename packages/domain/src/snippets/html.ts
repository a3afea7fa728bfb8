/** HTML: the snippet that fits every page, without script, style or anything loaded from elsewhere. */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { serialise } from './foundation/markup-tree.ts'

export const html = snippetFormat({
  id: 'html',
  class: 'markup',
  title: { zh: 'HTML', en: 'HTML' },
  accepts: everyPiece,
  honours: everyLook,
  language: 'html',
  where: {
    zh: '放在首页底部居中的位置，紧挨 </body> 之前或页脚之内；公安编号通过后 30 天内放上',
    en: 'At the bottom centre of the home page, inside the footer or just before </body>; the public-security number within 30 days of its approval',
  },
  render: (footer) => serialise(blockOf(footer)),
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output: '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>',
    },
    {
      name: 'Guangdong: the number of the principal, with that of the police and its badge',
      footer: {
        filing: '粤ICP备2026057758号-2',
        publicSecurity: '粤公网安备44049102496009号',
        form: 'principal',
        badge: '/beian.png',
      },
      output:
        '<p><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">粤ICP备2026057758号</a> ' +
        '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=44049102496009" target="_blank" rel="noopener noreferrer">' +
        '<img src="/beian.png" alt="" width="20" height="20"/>粤公网安备44049102496009号</a></p>',
    },
    {
      name: 'a licence alone',
      footer: { licence: '粤B2-20090059', form: 'service' },
      output: '<span>增值电信业务经营许可证：粤B2-20090059</span>',
    },
    {
      name: 'centred on a dark page, with Chinese labels, the police first, and decoration apart',
      footer: {
        filing: '京ICP备18003096号-3',
        publicSecurity: '京公网安备11010802032137号',
        form: 'service',
        order: ['public-security'],
        align: 'center',
        theme: 'dark',
        labels: 'zh',
        ipv6: true,
        moe: '20261234',
      },
      output:
        '<div><p class="beian beian-center beian-dark">' +
        '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137" target="_blank" rel="noopener noreferrer">公安备案号：京公网安备11010802032137号</a> ' +
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">ICP备案号：京ICP备18003096号-3</a></p>' +
        '<p class="beian-decoration">本站支持 IPv6 访问 萌ICP备20261234号（趣味编号，不是 ICP 备案号）</p></div>',
    },
  ],
})
