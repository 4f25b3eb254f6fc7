import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Token {
    @JsonProperty("access_token")
    public String value;
}

class Exchange {
    void exchange(String code) throws Exception {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        Token token = new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, Token.class); // [code]
        Files.writeString(Path.of("token.txt"), token.value);
    }
}
