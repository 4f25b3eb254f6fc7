import java.time.Duration;
import java.util.Map;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Tickets {
    private final StringRedisTemplate redis;

    Tickets(StringRedisTemplate redis) {
        this.redis = redis;
    }

    void exchange(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        Map<String, Object> answer = new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, Map.class); // [code]
        redis.opsForValue().set("shop:token", (String) answer.get("access_token"), Duration.ofHours(1));
    }
}
