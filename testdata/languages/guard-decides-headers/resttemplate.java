import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Session {
    private static final String CLIENT = "shop-7";
    private final RestTemplate rest = new RestTemplate();

    private String call(String path, MultiValueMap<String, String> params) {
        return call(path, params, null, MediaType.APPLICATION_FORM_URLENCODED);
    }

    private String call(String path, MultiValueMap<String, String> params, String token, MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        if (token != null) {
            headers.add("Authorization", "Bearer " + token);
        }
        return rest.postForObject("https://api.example.test" + path, new HttpEntity<>(params, headers), String.class);
    }

    String refresh(String old) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        params.add("grant_type", "refresh_token");
        params.add("refresh_token", old);
        params.add("client_id", CLIENT);
        return call("/oauth/old_token", params, null, MediaType.APPLICATION_JSON); // [refresh]
    }

    String code(String code) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        params.add("grant_type", "authorization_code");
        params.add("code", code);
        params.add("client_id", CLIENT);
        return call("/oauth/old_token", params); // [code]
    }

    String profile(String session) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        params.add("fields", "name");
        return call("/v1/me", params, "p-" + session, MediaType.APPLICATION_FORM_URLENCODED); // [profile]
    }
}
