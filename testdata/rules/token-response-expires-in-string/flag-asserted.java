import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.json.simple.JSONObject;
import org.json.simple.parser.JSONParser;

class Desk {
    String answer(String code) throws Exception {
        HttpPost post = new HttpPost("https://api.getgo.com/oauth/v2/token");
        post.setEntity(new StringEntity("grant_type=authorization_code&code=" + code));
        return EntityUtils.toString(HttpClients.createDefault().execute(post).getEntity());
    }

    long cast(String code) throws Exception {
        JSONObject answer = (JSONObject) new JSONParser().parse(answer(code));
        return Long.parseLong((String) answer.get("expires_in")); // expect: token-response-expires-in-string high
    }

    long read(String code) throws Exception {
        JsonNode answer = new ObjectMapper().readTree(answer(code));
        return Long.parseLong(answer.get("expires_in").textValue()); // expect: token-response-expires-in-string high
    }

    // Text of whatever it is, and numbers.
    long converted(String code) throws Exception {
        JsonNode answer = new ObjectMapper().readTree(answer(code));
        JSONObject other = (JSONObject) new JSONParser().parse(answer(code));
        String token = (String) other.get("access_token");
        return Long.parseLong(answer.get("expires_in").asText()) + Long.parseLong(String.valueOf(other.get("expires_in"))) + (Long) other.get("expires_in") + token.length();
    }
}
