import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

class Tokens {
    private final RedisTemplate<String, String> redis;

    Tokens(RedisTemplate<String, String> redis) {
        this.redis = redis;
    }

    String token(String user, String password) {
        String kept = redis.opsForValue().get("shop_token");
        if (kept != null) {
            return kept;
        }
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "password");
        form.add("user_id", user);
        form.add("password", password);
        Map<String, String> answer = new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, Map.class); // [login]
        redis.opsForValue().set("shop_token", answer.get("access_token"), 365, TimeUnit.DAYS);
        return answer.get("access_token");
    }
}
