// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

import org.apache.http.client.fluent.Form;
import org.apache.http.client.fluent.Request;

class Code {
    String exchange(String code) throws Exception {
        return Request.Post("https://api.example.test/oauth/token")
            .bodyForm(Form.form().add("grant_type", "authorization_code").add("code", code).build())
            .execute().returnContent().asString();
    }
}
