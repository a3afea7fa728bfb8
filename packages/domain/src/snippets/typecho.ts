/** Typecho: the end of a theme's footer.php; PHP only where the host name decides. */
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { htmlDialect } from './foundation/markup-tree.ts'
import { phpEchoOf } from './foundation/php.ts'
import { markupOf } from './foundation/variants.ts'

export const typecho = snippetFormat({
  id: 'typecho',
  class: 'configuration',
  title: { zh: 'Typecho', en: 'Typecho' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts'],
  language: 'php',
  where: {
    zh: '放进 usr/themes/<主题>/footer.php，写在 <?php $this->footer(); ?> 之前',
    en: 'In usr/themes/<theme>/footer.php, before <?php $this->footer(); ?>',
  },
  render: (footer) => {
    const [first] = markupOf(footer, htmlDialect)
    return footer.hosts || !first ? `<?php\n${phpEchoOf(footer, '')}?>\n` : `${first.markup}\n`
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n',
    },
    {
      name: 'another number for a second host name',
      footer: {
        licence: '京ICP证030173号',
        form: 'service',
        hosts: [{ host: 'shop.example.cn', licence: '粤B2-20090059' }],
      },
      output:
        "<?php\n$host = strtolower(explode(':', $_SERVER['HTTP_HOST'] ?? '')[0]);\n$numbers = array(\n" +
        "    'shop.example.cn' => '<span>增值电信业务经营许可证：粤B2-20090059</span>',\n);\n" +
        "echo $numbers[$host] ?? '<span>京ICP证030173号</span>';\n?>\n",
    },
  ],
})
