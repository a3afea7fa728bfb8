/** The PHP around a WordPress: its configuration, its installation, and pasting as the editor of templates saves it. */

export const configuration = `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . dirname(__DIR__) . '/data/socket');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';
define('WP_HOME', 'http://' . ($_SERVER['HTTP_HOST'] ?? 'www.example.cn'));
define('WP_SITEURL', WP_HOME);
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
`

/** As the page that installs WordPress does it; nobody is sent a mail. */
export const setUp = (title: string) => `<?php
define('WP_INSTALLING', true);
require __DIR__ . '/wp/wp-load.php';
function wp_new_blog_notification() {}
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('${title}', 'editor', 'editor@example.cn', true, '', wp_generate_password(), 'zh_CN');
switch_theme('twentytwentythree');
`

/** The request that the editor sends when the template part “Footer” is saved, with the snippet at its end. */
export const pasteBlock = `<?php
require __DIR__ . '/wp/wp-load.php';
wp_set_current_user(1);
$id = get_stylesheet() . '//footer';
$content = get_block_template($id, 'wp_template_part')->content . file_get_contents(__DIR__ . '/snippet.html');
$request = new WP_REST_Request('POST', '/wp/v2/template-parts/' . $id);
$request->set_body_params(array('content' => $content));
$response = rest_do_request($request);
if ($response->is_error()) {
    fwrite(STDERR, $response->as_error()->get_error_message());
    exit(1);
}
`
