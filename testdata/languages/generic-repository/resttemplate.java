import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

abstract class Repository<E, I> {
    private final RestTemplate rest = new RestTemplate();
    private final String base;
    private final Class<E> kind;

    protected Repository(String base, Class<E> kind) {
        this.base = base;
        this.kind = kind;
    }

    protected abstract String resource();

    protected E create(I input) {
        return rest.postForObject(base + resource(), input, kind);
    }
}

class Token {
    @JsonProperty("access_token")
    public String accessToken;
}

class TokenRepository extends Repository<Token, Map<String, String>> {
    TokenRepository() {
        super("https://api.example.test", Token.class);
    }

    @Override
    protected String resource() {
        return "/oauth/old_token";
    }

    String refresh(String token) {
        Token answer = create(Map.of("grant_type", "refresh_token", "refresh_token", token)); // [refresh]
        return answer.accessToken;
    }
}
