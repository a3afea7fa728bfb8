<div class="foot">
  <?php if (!empty($site['icp'])): ?>
  <a href="http://beian.miit.gov.cn/" target="_blank"><?= htmlspecialchars($site['icp']) ?></a>
  <?php endif; ?>
  <em>Powered by <?= $site['name'] ?></em>
</div>
