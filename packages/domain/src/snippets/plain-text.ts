/** 纯文本 Plain text: for places that know no markup, one number a line with the address where it is looked up. */
import { snippetFormat } from './foundation/contract.ts'
import { textOf } from './foundation/text.ts'

export const plainText = snippetFormat({
  id: 'plain-text',
  class: 'markup',
  title: { zh: '纯文本', en: 'Plain text' },
  accepts: ['filing', 'licence', 'public-security'],
  honours: ['order', 'labels', 'decoration'],
  language: 'text',
  where: {
    zh: '粘贴到只能写文字的页脚设置；网站页脚最好用带链接的格式',
    en: 'In a footer setting that takes words only; on a website a format with links is better',
  },
  render: textOf,
  examples: [
    {
      name: 'the filing number of a website and that of the police',
      footer: { filing: '京ICP备18003096号-3', publicSecurity: '京公网安备11010802032137号', form: 'service' },
      output:
        '京ICP备18003096号-3 https://beian.miit.gov.cn/\n' +
        '京公网安备11010802032137号 https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137',
    },
  ],
})
