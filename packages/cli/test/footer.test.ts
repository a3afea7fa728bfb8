/** Checking and mending footers with the command: pages, folders, reports, refusals, and the patch that is made. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { answers, beian, beianProcess } from './calling.ts'

const page = (href: string, number = '京ICP备18003096号-3') =>
  `<!doctype html><title>x</title>\n<footer><a href="${href}">${number}</a></footer>\n`
const good = page('https://beian.miit.gov.cn/')
const dead = page('http://www.miitbeian.gov.cn')

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'beian-pages-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

type Page = { page: string; findings: readonly { code: string }[]; problem?: { code: string } }
const pagesIn = (out: string) => answers(out) as unknown as readonly Page[]
const codes = ({ findings, problem }: Page) => problem?.code ?? findings.map(({ code }) => code).join()

test('a page answers with the promised fields', async () => {
  const { exit, out } = await beian(['footer', 'check', '-', '--json'], dead)
  expect(exit).toBe(0)
  expect(answers(out)).toEqual([
    {
      page: '-',
      numbers: [
        {
          text: '京ICP备18003096号-3',
          kind: 'filing-service',
          canonical: '京ICP备18003096号-3',
          where: 'text',
          linked: 'whole',
          href: 'http://www.miitbeian.gov.cn',
          host: 'www.miitbeian.gov.cn',
          linkStatus: 'dead',
          codeMatches: null,
          warnings: [],
        },
      ],
      findings: [
        {
          code: 'link-dead',
          severity: 'risk',
          message: expect.any(String),
          fix: expect.any(String),
          path: expect.stringMatching(/^2:\d+$/),
        },
      ],
    },
  ])
})

test('the number of another principal blocks: exit 1', async () => {
  const { exit, out } = await beian(['footer', 'check', '-', '--json', '--number', '粤ICP备05008878号-2'], good)
  expect({ exit, codes: pagesIn(out).map(codes) }).toEqual({ exit: 1, codes: ['number-of-another'] })
})

test('of a folder the pages are checked in order; only its own index must have a number', async () => {
  const root = folder({
    'index.html': '<!doctype html><p>nothing here</p>',
    'about.html': '<!doctype html><p>nothing here</p>',
    'blog/index.html': '<!doctype html><p>nothing here</p>',
    'docs/index.html': dead,
    'theme/footer.php': '<?php ?><a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a>',
    'node_modules/x/index.html': dead,
    'photo.png': Buffer.from([0x89, 0x50]),
  })
  symlinkSync(root, join(root, 'loop'))
  const { exit, out } = await beian(['footer', 'check', root, '--json'])
  expect(exit).toBe(1)
  expect(pagesIn(out).map((one) => [one.page.slice(root.length + 1), codes(one)])).toEqual([
    ['about.html', ''],
    ['blog/index.html', ''],
    ['docs/index.html', 'link-dead'],
    ['index.html', 'number-missing'],
    ['theme/footer.php', ''],
  ])
  const every = await beian(['footer', 'check', root, '--json', '--every-page'])
  expect(
    pagesIn(every.out)
      .map(codes)
      .filter((code) => code === 'number-missing').length,
  ).toBe(3)
})

test('standard input names paths, one a line', async () => {
  const root = folder({ 'a.html': good, 'b.html': dead })
  const { out } = await beian(['footer', 'check', '--json'], `${join(root, 'b.html')}\r\n\n${join(root, 'a.html')}\n`)
  expect(pagesIn(out).map(codes)).toEqual(['link-dead', ''])
})

test('other encodings are read; binary, huge and missing files are refused in one sentence', async () => {
  const gb18030 = Buffer.concat([
    Buffer.from('<!doctype html><meta charset=gbk><footer><a href="https://beian.miit.gov.cn/">'),
    Buffer.from('bea9', 'hex'),
    Buffer.from('ICP'),
    Buffer.from('b1b8', 'hex'),
    Buffer.from('18003096'),
    Buffer.from('bac5', 'hex'),
    Buffer.from('-3</a></footer>'),
  ])
  const root = folder({
    'gbk.html': gb18030,
    'utf16.html': Buffer.from(`\uFEFF${good}`, 'utf16le'),
    'binary.html': Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7) % 32)),
    'huge.html': Buffer.alloc(9_000_000, 'a'),
  })
  const { exit, out } = await beian(['footer', 'check', root, join(root, 'none.html'), '--json'])
  expect(exit).toBe(2)
  expect(pagesIn(out).map((one) => [one.page.slice(root.length + 1), codes(one)])).toEqual([
    ['binary.html', 'binary'],
    ['gbk.html', ''],
    ['huge.html', 'too-large'],
    ['utf16.html', ''],
    ['none.html', 'unreadable'],
  ])
})

test('reports for machines hold the same findings', async () => {
  const root = folder({ 'a.html': good, 'b.html': dead, 'c.html': dead })
  const sarif = JSON.parse((await beian(['footer', 'check', root, '--format', 'sarif'])).out) as {
    version: string
    runs: readonly { results: readonly { ruleId: string }[] }[]
  }
  expect(sarif.version).toBe('2.1.0')
  expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['link-dead', 'link-dead'])
  const empty = JSON.parse(
    (await beian(['footer', 'check', join(root, 'a.html'), '--format', 'sarif'])).out,
  ) as typeof sarif
  expect(empty.runs[0]?.results).toEqual([])
  const { out } = await beian(['footer', 'check', root, '--format', 'junit'])
  expect(out.match(/<testsuite /g)?.length).toBe(3)
  expect(out.match(/<failure /g)?.length).toBe(2)
  execFileSync('python3', ['-c', 'import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())'], {
    input: out,
  })
})

test('two thousand files are checked on threads, in order, with progress beside the answers', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [
      `${String(index).padStart(4, '0')}.html`,
      index % 2 === 0 ? good : dead,
    ]),
  )
  const root = folder(files)
  const { exit, out, err } = await beianProcess(['footer', 'check', root, '--json'])
  expect(exit).toBe(0)
  expect(pagesIn(out).map(codes)).toEqual(Object.keys(files).map((_, index) => (index % 2 === 0 ? '' : 'link-dead')))
  expect(err).toContain('2000 pages checked, 1000 findings, 0 not read')
})

test('the patch applies as it is, to exactly the files it names; --apply does the same', async () => {
  const lines = Array.from({ length: 30 }, (_, index) => `<p>${index}</p>\r\n`)
  const long = `${lines.join('')}<a href="http://www.miitbeian.gov.cn/">京ICP备18003096号-3</a>\r\n${lines.join('')}<a href="http://www.miibeian.gov.cn">京ICP备18003096号-3</a>`
  const root = folder({
    'theme/footer.html': long,
    'index.html': page('https://beian.miit.gov.cn/', '京ICP备12345678号-3'),
    'ok.html': good,
  })
  const patched = await beianProcess(['footer', 'fix', '.', '--number', '京ICP备18003096号-3'], { cwd: root })
  expect(patched).toMatchObject({ exit: 0, err: '' })
  execFileSync('git', ['apply', '--check'], { cwd: root, input: patched.out })
  execFileSync('git', ['apply'], { cwd: root, input: patched.out })
  expect(readFileSync(join(root, 'theme/footer.html'), 'utf8')).toBe(
    long.replaceAll(/http:\/\/www\.mii\w+\.gov\.cn\/?/g, 'https://beian.miit.gov.cn/'),
  )
  expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe(good)
  expect((await beianProcess(['footer', 'fix', '.'], { cwd: root })).out).toBe('')

  const other = folder({ 'theme/footer.html': long })
  await beian(['footer', 'fix', other, '--apply'])
  expect(readFileSync(join(other, 'theme/footer.html'), 'utf8')).toBe(
    readFileSync(join(root, 'theme/footer.html'), 'utf8'),
  )
})

test('what a program cannot know is left and told', async () => {
  const root = folder({ 'a.html': page('https://beian.miit.gov.cn/', '京ICP备12345678号-3') })
  const { exit, out, err } = await beian(['footer', 'fix', join(root, 'a.html')])
  expect({ exit, out }).toEqual({ exit: 0, out: '' })
  expect(err).toContain('placeholder')
})
