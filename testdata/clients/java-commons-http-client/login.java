// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers Accept=application/json

import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

class Login {
    String login(String user) throws Exception {
        HttpClient client = new HttpClient();
        GetMethod method = new GetMethod("https://api.example.test/oauth/token");
        method.setQueryString("grant_type=password&username=" + user);
        method.setRequestHeader("Accept", "application/json");
        client.executeMethod(method);
        String answer = method.getResponseBodyAsString();
        method.releaseConnection();
        return answer;
    }
}
