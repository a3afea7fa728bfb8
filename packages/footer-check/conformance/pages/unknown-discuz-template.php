<?php exit; ?>
<div id="ft" class="wp cl">
  <div id="flk" class="y">
    <p>
      <strong><a href="$_G['setting']['siteurl']" target="_blank">$_G['setting']['sitename']</a></strong>
      <!--{if $_G['setting']['icp']}-->( <a href="http://www.miitbeian.gov.cn/" target="_blank">$_G['setting']['icp']</a> )<!--{/if}-->
    </p>
  </div>
</div>
