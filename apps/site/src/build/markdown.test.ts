import { describe, expect, test } from 'vitest'
import { markdownOf } from './markdown.ts'

const of = (main: string) =>
  markdownOf({ path: '/', lang: 'zh', html: `<body><header>栏目</header><main>${main}</main></body>` })

describe('the Markdown twin of a page', () => {
  test('has the same headings, sentences, marks and links, and nothing of what stands around them', () => {
    const html = '<h1>备案 <b>号</b></h1><section><p>须在 <a href="/zh/x/">20 个<s>日</s></a>内答复。</p></section>'
    expect(of(html)).toBe('# 备案 **号**\n\n须在 [20 个~~日~~](/zh/x/)内答复。\n')
  })
  test.each([
    [
      'a list within a list',
      '<ol><li><p>a</p><ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
      '1. a\n   - b\n   - c\n2. d',
    ],
    [
      'terms with all that is said of them',
      '<dl><div><dt>By law:</dt><dd>1</dd><dd>2</dd></div></dl>',
      '- By law: 1 · 2',
    ],
    ['a question with its answer', '<dl><div><dt>贵吗？</dt><dd>0 元</dd></div></dl>', '- 贵吗？ 0 元'],
    [
      'a table',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>1|2</th><td><p>x</p><p>y</p></td></tr></tbody></table>',
      '| a | b |\n| --- | --- |\n| 1\\|2 | x · y |',
    ],
    [
      'code as it stands',
      '<p>x <code>a_b</code></p><pre><code>&lt;p&gt;\n*\n</code></pre>',
      'x `a_b`\n\n```\n<p>\n*\n```',
    ],
    [
      'a picture by its words',
      '<figure><img src="/f.svg" alt="a way"><figcaption>b</figcaption></figure>',
      '![a way](/f.svg)\n\nb',
    ],
    ['words beside blocks in a paragraph of their own', '<div>a<p>b</p>c <b>d</b></div>', 'a\n\nb\n\nc **d**'],
    ['a condition apart from its sentence', '<p><span class="if">If so:</span><span>then</span></p>', 'If so: then'],
  ])('prints %s', (_, html, markdown) => {
    expect(of(html)).toBe(`${markdown}\n`)
  })
  test('shows signs of Markdown and HTML in a text as text', () => {
    expect(of('<p>a_b_ *c* [d] &lt;script&gt; &amp;lt; &#20013;&#x56fd;</p>')).toBe(
      'a\\_b\\_ \\*c\\* \\[d\\] \\<script> &lt; 中国\n',
    )
  })
  test('leaves out what works in a browser only, and what is only for the eye', () => {
    expect(of('<form>a</form><button>b</button><p><span aria-hidden="true">c</span>d</p><script>e</script>')).toBe(
      'd\n',
    )
  })
})
