/**
 * WordPress option and PHP: the option of the Chinese edition (`zh_cn_l10n_icp_num`), which many themes print, and a footer with the
 * right links for those that do not, or that print it with a dead one. Kept in a file of its own, it survives an update of the theme.
 */
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import type { Footer } from './foundation/footer.ts'
import { phpEchoOf } from './foundation/php.ts'
import { piecesOf } from './foundation/pieces.ts'
import { quotePhp } from './foundation/quoting.ts'

export const wordpressOption = snippetFormat({
  id: 'wordpress-option',
  class: 'configuration',
  title: { zh: 'WordPress 选项与 PHP', en: 'WordPress option and PHP' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'php',
  where: {
    zh: '存为 wp-content/mu-plugins/beian.php，或去掉首行 <?php 后加到子主题的 functions.php；主题若已显示 zh_cn_l10n_icp_num 且链接正确，删去 wp_footer 一段',
    en: 'Save as wp-content/mu-plugins/beian.php, or add it to functions.php of a child theme without the first line <?php; where the theme already prints zh_cn_l10n_icp_num with the right link, leave out the part on wp_footer',
  },
  render: (footer) => {
    const language = footer.chineseOnly
      ? "    if (strpos(determine_locale(), 'zh') !== 0) {\n        return;\n    }\n"
      : ''
    return `<?php\n${optionOf(footer)}add_action('wp_footer', function () {\n${language}${phpEchoOf(footer, '    ')}});\n`
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        "<?php\nadd_filter('pre_option_zh_cn_l10n_icp_num', function () {\n    return '京ICP备18003096号-3';\n});\n" +
        "add_action('wp_footer', function () {\n" +
        `    echo '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>';\n});\n`,
    },
    {
      name: 'numbers for one host name, on Chinese pages only',
      footer: { form: 'service', chineseOnly: true, hosts: [{ host: 'www.example.cn', licence: '京ICP证030173号' }] },
      output:
        "<?php\nadd_action('wp_footer', function () {\n    if (strpos(determine_locale(), 'zh') !== 0) {\n        return;\n    }\n" +
        "    $host = strtolower(explode(':', $_SERVER['HTTP_HOST'] ?? '')[0]);\n    $numbers = array(\n" +
        "        'www.example.cn' => '<span>京ICP证030173号</span>',\n    );\n    echo $numbers[$host] ?? '';\n});\n",
    },
  ],
})

function optionOf(footer: Footer): string {
  const filing = piecesOf(footer).find(({ kind }) => kind === 'filing')
  if (!filing) return ''
  return `add_filter('pre_option_zh_cn_l10n_icp_num', function () {\n    return ${quotePhp(filing.number)};\n});\n`
}
