<?php $icp = $settings->get('icp'); ?>
<div id="footer">
  <p>Copyright &copy; <?php echo date('Y'); ?> 青禾农产</p>
  <p><a href="https://beian.miit.gov.cn/" target="_blank"><?php echo $icp ?></a></p>
</div>
