<%@ page language="java" pageEncoding="GBK" %>
<table width="100%" class="bottom">
  <tr>
    <td align="center">Copyright 2006-2026 <a href="http://www.beian.miit.gov.cn/" target="_blank"><%= application.getAttribute("icp") %></a></td>
  </tr>
</table>
