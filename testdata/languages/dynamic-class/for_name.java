package shop;

import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

abstract class Grant {
    abstract MultiValueMap<String, String> fields(String token);
}

class Refresh extends Grant {
    @Override
    MultiValueMap<String, String> fields(String token) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("grant_type", "refresh_token");
        fields.add("refresh_token", token);
        return fields;
    }
}

class Runner {
    Map<?, ?> run(String token) {
        try {
            Class<?> type = Class.forName("shop.Refresh");
            Grant grant = (Grant) type.newInstance();
            return new RestTemplate().postForObject("https://api.example.test/oauth/old_token", grant.fields(token), Map.class); // [send]
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
