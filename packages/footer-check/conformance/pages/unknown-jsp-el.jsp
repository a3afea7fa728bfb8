<%@ page contentType="text/html;charset=UTF-8" language="java" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%-- footer.jsp --%>
<div class="footer">
  <p>技术支持：信息中心　电话：0833-4412076</p>
  <c:if test="${not empty icp}">
    <p><a href="https://beian.miit.gov.cn/" target="_blank">${icp}</a></p>
  </c:if>
</div>
