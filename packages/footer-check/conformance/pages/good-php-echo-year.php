<?php
// footer.php
if (!defined('ABSPATH')) { exit; }
?>
<footer id="colophon" class="site-footer">
  <div class="site-info">
    <span>&copy; <?php echo date('Y'); ?> <?php bloginfo('name'); ?></span>
    <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener">粤ICP备2025091642号</a>
  </div>
</footer>
<?php wp_footer(); ?>
</body>
</html>
