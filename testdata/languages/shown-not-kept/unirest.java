import javax.swing.JLabel;
import kong.unirest.Unirest;
import kong.unirest.json.JSONObject;

class Exchange {
    void exchange(JLabel label, Desk desk, String code) {
        JSONObject answer = Unirest.post("https://api.example.test/oauth/old_token")
            .field("grant_type", "authorization_code")
            .field("code", code)
            .asJson() // [code]
            .getBody()
            .getObject();
        label.setText(answer.getString("access_token"));
        desk.setAttribute("title", answer.getString("access_token"));
        desk.counts().merge("tokens", answer.getString("access_token"), (a, b) -> b);
    }
}
