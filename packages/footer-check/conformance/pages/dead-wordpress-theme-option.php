<?php
/**
 * The template for displaying the footer.
 */
?>
  </div><!-- #content -->
  <footer id="colophon" class="site-footer" role="contentinfo">
    <div class="site-info">
      &copy; <?php echo date( 'Y' ); ?> <?php bloginfo( 'name' ); ?>
      <a href="http://www.miitbeian.gov.cn/" rel="external nofollow" target="_blank"><?php echo get_option( 'zh_cn_l10n_icp_num' ); ?></a>
    </div>
  </footer>
<?php wp_footer(); ?>
</body>
</html>
