/** Svelte as SvelteKit builds it: pages written out beforehand, then taken over in the browser. */
import type { Recipe } from '../recipe.ts'
import { greeting, pageOf, title } from './words.ts'

const layout = `<script>
  import { page } from '$app/state'
  import BeianFooter from '../lib/BeianFooter.svelte'

  let { children } = $props()
</script>

{@render children()}
<footer><BeianFooter host={page.url.hostname} lang="zh-CN" /></footer>
`

export const svelte: Recipe = {
  format: 'svelte',
  tool: 'Svelte',
  npm: {
    svelte: '5.57.3',
    '@sveltejs/kit': '3.2.0',
    '@sveltejs/adapter-static': '4.0.1',
    '@sveltejs/vite-plugin-svelte': '7.3.1',
    vite: '8.3.8',
  },
  publicFolder: 'static',
  files: ({ snippet, host }) => ({
    'vite.config.js': `import adapter from '@sveltejs/adapter-static'\nimport { sveltekit } from '@sveltejs/kit/vite'\n\nexport default { plugins: [sveltekit({ adapter: adapter(), paths: { origin: 'https://${host}' } })] }\n`,
    'src/app.html': pageOf('<div style="display: contents">%sveltekit.body%</div>\n', '%sveltekit.head%\n'),
    'src/routes/+layout.js': 'export const prerender = true\n',
    'src/routes/+layout.svelte': layout,
    'src/routes/+page.svelte': `<main><h1>${title}</h1><p>${greeting}</p></main>\n`,
    'src/lib/BeianFooter.svelte': snippet,
  }),
  build: [['vite', 'build']],
  serve: 'build',
}
