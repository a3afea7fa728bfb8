<?php include 'side.php'; ?>
<div id="footer">
  <?php if ($isHome) { ?>
  <p>友情链接：<?php links(); ?></p>
  <?php } ?>
  <p>&copy; <?php echo date("Y"); ?> <a href="http://www.miitbeian.gov.cn/" target="_blank">豫ICP备2025033718号-1</a></p>
</div>
