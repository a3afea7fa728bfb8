// Who may import whom, one line each with its reason; the drawing is in the architecture, this is what is checked.

export type Boundary = {
  /** The files that are bound, as paths from the repository's root. */
  readonly from: RegExp
  /** What they may not import: a package's name, a path from the root, or `outside:` + a path in another package. */
  readonly never: RegExp
  readonly because: string
  /** `import type` is allowed: it leaves nothing in the program. */
  readonly exceptTypes?: true
  /** Tests are not bound: they run on the developer's machine only. */
  readonly exceptTests?: true
}

// biome-ignore format: one boundary, one line
export const boundaries: readonly Boundary[] = [
  { from: /^packages\/domain\/src\//, never: /^(?!zod$|tldts$|packages\/domain\/src\/|outside:)/, exceptTests: true, because: 'the domain runs in the browser, the server and the build alike: zod and tldts, no framework, disk or network' },
  { from: /^packages\/domain\/src\/(vocabulary|numbers|calendar|snippets|reading|finder)\//, never: /^zod$/, because: 'a page that reads one number must not load a schema library' },
  { from: /^packages\/domain\/src\/(vocabulary|numbers|calendar|snippets|reading|finder)\//, never: /^packages\/domain\/src\/schema\//, exceptTypes: true, because: 'schema carries zod; this door is free of it' },
  { from: /^packages\/footer-check\/src\//, never: /^(?!parse5$|@beian\/domain\/|packages\/footer-check\/src\/|outside:)/, exceptTests: true, because: 'pages are checked in the browser, the command and the server alike: the domain and an HTML parser, no disk or network' },
  { from: /^packages\/footer-check\/fetching\//, never: /^(?!node:|packages\/footer-check\/fetching\/|outside:)/, exceptTests: true, because: 'fetching is for programs on a machine of their own: the network, and nothing of the check' },
  { from: /^apps\/(console\/src\/web|site\/src)\/|^packages\/snippet-maker\//, never: /^@beian\/footer-check\/fetching$/, because: 'no browser fetches pages: it has no way to judge where an address leads' },
  { from: /^packages\/snippet-maker\/src\//, never: /^(?!solid-js(\/|$)|@beian\/(domain\/|footer-check$)|packages\/snippet-maker\/src\/|outside:)/, exceptTests: true, because: 'what both apps use brings no library of its own' },
  { from: /^packages\/cli\/src\//, never: /^(?!node:|@modelcontextprotocol\/sdk\/|zod$|@beian\/(domain|footer-check)(\/|$)|packages\/cli\/src\/|outside:)/, because: 'the command is published as one package without dependencies: what it takes in must be worth its start' },
  { from: /^packages\//, never: /^@beian\/(console|site)(\/|$)/, because: 'packages know nothing of the apps that use them' },
  { from: /^apps\//, never: /^@beian\/(console|site)(\/|$)/, because: 'apps never import each other; what both need is a package' },
  { from: /^(packages|apps)\//, never: /^@beian\/[^/]+\/src(\/|$)/, because: 'a package is entered through its exports' },
  { from: /^(packages|apps)\//, never: /^outside:/, because: 'a relative path never leaves its package: packages are entered through their exports, apps and tooling by nobody' },
  { from: /^apps\/console\/src\/web\//, never: /^apps\/console\/src\/server\//, exceptTypes: true, because: 'the browser knows only the types of the server' },
  { from: /^apps\/console\/src\/server\//, never: /^apps\/console\/src\/web\//, because: 'the server does not know its pages' },
]

export type Import = { readonly file: string; readonly target: string; readonly typesOnly: boolean }

/** The boundaries that an import crosses. */
export function crossed({ file, target, typesOnly }: Import): readonly Boundary[] {
  const isTest = /\.(test|test-data|e2e)\.tsx?$/.test(file)
  return boundaries.filter(
    (boundary) =>
      boundary.from.test(file) &&
      boundary.never.test(target) &&
      !(boundary.exceptTypes && typesOnly) &&
      !(boundary.exceptTests && isTest),
  )
}
