/** Vue, SolidJS and React as Vite builds them: an empty page that fills itself by script. */
import type { Files, Recipe } from '../recipe.ts'
import { greeting, pageOf, title } from './words.ts'

const index = (main: string) => pageOf(`<div id="app"></div>\n<script type="module" src="/src/${main}"></script>\n`)
const config = (plugin: string, name: string) =>
  `import ${name} from '${plugin}'\n\nexport default { plugins: [${name}()] }\n`

const viteBuild = {
  publicFolder: 'public',
  build: [['vite', 'build']],
  serve: 'dist',
  byScript: true,
} as const satisfies Partial<Recipe>

export const vue: Recipe = {
  ...viteBuild,
  format: 'vue',
  tool: 'Vue',
  npm: { vue: '3.5.45', '@vitejs/plugin-vue': '6.0.11', vite: '8.3.8' },
  files: ({ snippet }): Files => ({
    'index.html': index('main.js'),
    'vite.config.js': config('@vitejs/plugin-vue', 'vue'),
    'src/main.js': `import { createApp } from 'vue'\nimport App from './App.vue'\n\ncreateApp(App).mount('#app')\n`,
    'src/App.vue': `<script setup>\nimport BeianFooter from './BeianFooter.vue'\n\nconst host = location.hostname\nconst lang = document.documentElement.lang\n</script>\n\n<template>\n  <main><h1>${title}</h1><p>${greeting}</p></main>\n  <footer><BeianFooter :host="host" :lang="lang" /></footer>\n</template>\n`,
    'src/BeianFooter.vue': snippet,
  }),
}

const jsxApp = `import { BeianFooter } from './BeianFooter.jsx'\n\nexport function App() {\n  return (\n    <>\n      <main><h1>${title}</h1><p>${greeting}</p></main>\n      <footer><BeianFooter host={location.hostname} lang={document.documentElement.lang} /></footer>\n    </>\n  )\n}\n`

export const solid: Recipe = {
  ...viteBuild,
  format: 'solid',
  tool: 'SolidJS',
  npm: { 'solid-js': '1.9.19', 'vite-plugin-solid': '2.11.14', vite: '8.3.8' },
  files: ({ snippet }): Files => ({
    'index.html': index('main.jsx'),
    'vite.config.js': config('vite-plugin-solid', 'solid'),
    'src/main.jsx': `import { render } from 'solid-js/web'\nimport { App } from './App.jsx'\n\nrender(() => <App />, document.getElementById('app'))\n`,
    'src/App.jsx': jsxApp,
    'src/BeianFooter.jsx': snippet,
  }),
}

export const jsx: Recipe = {
  ...viteBuild,
  format: 'jsx',
  tool: 'React',
  npm: { react: '19.3.1', 'react-dom': '19.3.1', '@vitejs/plugin-react': '6.3.0', vite: '8.3.8' },
  files: ({ snippet }): Files => ({
    'index.html': index('main.jsx'),
    'vite.config.js': config('@vitejs/plugin-react', 'react'),
    'src/main.jsx': `import { createRoot } from 'react-dom/client'\nimport { App } from './App.jsx'\n\ncreateRoot(document.getElementById('app')).render(<App />)\n`,
    'src/App.jsx': jsxApp,
    'src/BeianFooter.jsx': snippet,
  }),
}
