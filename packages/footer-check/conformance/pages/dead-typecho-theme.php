<?php if (!defined('__TYPECHO_ROOT_DIR__')) exit; ?>
<footer class="mdui-container">
  <p>&copy; <?php echo date('Y'); ?> <a href="<?php $this->options->siteUrl(); ?>"><?php $this->options->title(); ?></a></p>
  <?php if ($this->options->icp): ?>
  <p><a href="http://www.beian.miit.gov.cn" target="_blank"><?php $this->options->icp(); ?></a></p>
  <?php endif; ?>
</footer>
<?php $this->footer(); ?>
