<footer class="footer">
  <div class="container">
    <span>&copy; {{ date('Y') }} {{ config('app.name') }}</span>
    @if(config('site.icp'))
    <a href="http://www.beian.miit.gov.cn" target="_blank">{{ config('site.icp') }}</a>
    @endif
  </div>
</footer>
