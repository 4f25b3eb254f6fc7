import lombok.Builder;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Value;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

@Getter
@Builder
class Endpoint {
    private String host;
    private String path;
}

@Value
class Grant {
    String type;
    String code;
}

@RequiredArgsConstructor
class Sender {
    private final Endpoint endpoint;
    private final RestTemplate rest = new RestTemplate();

    String send(Grant grant) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", grant.getType());
        form.add("code", grant.getCode());
        return rest.postForObject(endpoint.getHost() + endpoint.getPath(), form, String.class); // [code]
    }
}

class Exchange {
    String exchange(String code) {
        Endpoint endpoint = Endpoint.builder().host("https://api.example.test").path("/oauth/old_token").build();
        return new Sender(endpoint).send(new Grant("authorization_code", code));
    }
}
