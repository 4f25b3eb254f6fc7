import org.apache.http.client.fluent.Form;
import org.apache.http.client.fluent.Request;

enum Stage {
    LIVE {
        @Override
        String host() {
            return "https://api.example.test";
        }
    },
    TEST {
        @Override
        String host() {
            return "https://test.example.test";
        }
    };

    abstract String host();
}

class Tokens {
    void refresh(String old) throws Exception {
        Request.Post(Stage.LIVE.host() + "/oauth/old_token")
            .bodyForm(Form.form().add("grant_type", "refresh_token").add("refresh_token", old).build())
            .execute(); // [live]
    }
}
