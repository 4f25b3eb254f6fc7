import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

abstract class Provider {
    protected abstract String host();

    protected String submit(MultiValueMap<String, String> fields) {
        return new RestTemplate().postForObject(host() + "/oauth/old_token", fields, String.class);
    }
}

class One extends Provider {
    @Override
    protected String host() {
        return "https://api.example.test";
    }

    String exchange(String code) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("grant_type", "authorization_code");
        fields.add("code", code);
        return submit(fields); // [one]
    }
}

class Two extends Provider {
    @Override
    protected String host() {
        return "https://login.other.test";
    }

    String exchange(String code) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("grant_type", "authorization_code");
        fields.add("code", code);
        return submit(fields); // [two]
    }
}
