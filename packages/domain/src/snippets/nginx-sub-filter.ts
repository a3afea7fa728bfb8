/** nginx: the footer put into every page on its way out, for programs whose templates cannot be changed. */
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { htmlDialect } from './foundation/markup-tree.ts'
import { quoteNginx } from './foundation/quoting.ts'
import { markupOf } from './foundation/variants.ts'

const once = '# server or location\nproxy_set_header Accept-Encoding "";\nsub_filter_once on;\n'

export const nginxSubFilter = snippetFormat({
  id: 'nginx-sub-filter',
  class: 'configuration',
  title: { zh: 'nginx（sub_filter）', en: 'nginx (sub_filter)' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts'],
  language: 'nginx',
  where: {
    zh: '放进 nginx 的 server 段（map 放在 http 段）；location 段里已有 proxy_set_header 时要放进该 location，否则外层的不生效；需要 http_sub 模块（nginx -V 可见），后端不能压缩响应。改完先 nginx -t',
    en: 'In the server block of nginx (map in the http block); where the location has a proxy_set_header of its own, in that location, which otherwise ignores the one outside; needs the http_sub module (see nginx -V), and the backend must not compress its answers. Run nginx -t first',
  },
  render: (footer) => {
    const variants = markupOf(footer, htmlDialect)
    const otherwise = variants.find(({ host }) => host === null)?.markup ?? ''
    if (!footer.hosts) return `${once}sub_filter '</body>' ${quoteNginx(`${otherwise}</body>`)};\n`
    const rows = variants.flatMap(({ host, markup }) => (host === null ? [] : [`  ${host} ${quoteNginx(markup)};\n`]))
    return `# http\nmap $host $beian_footer {\n  default ${quoteNginx(otherwise)};\n${rows.join('')}}\n\n${once}sub_filter '</body>' '$beian_footer</body>';\n`
  },
  examples: [
    {
      name: 'a licence alone',
      footer: { licence: '京ICP证030173号', form: 'service' },
      output:
        '# server or location\nproxy_set_header Accept-Encoding "";\nsub_filter_once on;\n' +
        "sub_filter '</body>' '<span>京ICP证030173号</span></body>';\n",
    },
    {
      name: 'numbers for one host name only',
      footer: { form: 'service', hosts: [{ host: 'www.example.cn', licence: '京ICP证030173号' }] },
      output:
        "# http\nmap $host $beian_footer {\n  default '';\n  www.example.cn '<span>京ICP证030173号</span>';\n}\n\n" +
        '# server or location\nproxy_set_header Accept-Encoding "";\nsub_filter_once on;\n' +
        "sub_filter '</body>' '$beian_footer</body>';\n",
    },
  ],
})
