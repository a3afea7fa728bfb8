/** WordPress from Debian with the theme Twenty Twenty-Three, on MariaDB and PHP's own server: nothing outside the room is touched. */
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Recipe, Served } from '../recipe.ts'
import type { Room } from '../workshop/room.ts'
import { freePort, serveCommand, startUntil } from '../workshop/serving.ts'
import { configuration, pasteBlock, setUp } from './wordpress-php.ts'
import { title } from './words.ts'

const core = '/usr/share/wordpress'
const theme = `${core}/wp-content/themes/twentytwentythree`
const chinese = '/var/lib/wordpress/wp-content/languages/zh_CN.mo'
const mysqli = '/usr/share/doc/php-mysql'

const wordpress = {
  tool: 'WordPress',
  programs: {
    php: 'php-cli',
    mariadbd: 'mariadb-server',
    [mysqli]: 'php-mysql',
    [`${core}/wp-load.php`]: 'wordpress',
    [`${theme}/style.css`]: 'wordpress-theme-twentytwentythree',
    [chinese]: 'wordpress-l10n',
  },
  publicFolder: 'pasted',
  version: async (room) =>
    (await room.run(['php', '-r', 'require "wp/wp-includes/version.php"; echo $wp_version;'])).trim(),
  build: [
    ['cp', '-rL', core, 'wp'],
    ['mkdir', '-p', 'wp/wp-content/languages'],
    ['cp', '-L', chinese, 'wp/wp-content/languages/'],
    ['cp', '-r', 'pasted/.', 'wp/'],
  ],
} as const satisfies Partial<Recipe>

export const wordpressOption: Recipe = {
  ...wordpress,
  format: 'wordpress-option',
  files: ({ snippet }) => ({
    'pasted/wp-config.php': configuration,
    'pasted/wp-content/mu-plugins/beian.php': snippet,
    'set-up.php': setUp(title),
  }),
  serve: (room) => serveWordPress(room, ['set-up.php']),
}

export const wordpressBlock: Recipe = {
  ...wordpress,
  format: 'wordpress-block',
  files: ({ snippet }) => ({
    'pasted/wp-config.php': configuration,
    'snippet.html': snippet,
    'set-up.php': setUp(title),
    'paste.php': pasteBlock,
  }),
  serve: (room) => serveWordPress(room, ['set-up.php', 'paste.php']),
}

async function serveWordPress(room: Room, scripts: readonly string[]): Promise<Served> {
  const stopDatabase = await startDatabase(room)
  try {
    for (const script of scripts) await room.run(['php', script])
    const port = await freePort()
    const served = await serveCommand(room, port, ['php', '-S', `127.0.0.1:${port}`, '-t', 'wp'])
    return { port, close: () => served.close().then(stopDatabase) }
  } catch (error) {
    await stopDatabase()
    throw error
  }
}

/** A MariaDB of the room's own, reached through a socket in it. */
async function startDatabase(room: Room): Promise<() => Promise<void>> {
  const data = join(room.folder, 'data')
  const socket = join(data, 'socket')
  const whose = [`--datadir=${data}`, `--user=${userInfo().username}`]
  await room.run(['mariadb-install-db', '--no-defaults', ...whose, '--auth-root-authentication-method=normal'])
  const client = ['mariadb', '--no-defaults', '-uroot', `-S${socket}`, '-e']
  return startUntil(room, ['mariadbd', '--no-defaults', ...whose, '--skip-networking', `--socket=${socket}`], () =>
    room.run([...client, 'CREATE DATABASE IF NOT EXISTS wordpress']).then(
      () => true,
      () => false,
    ),
  )
}
